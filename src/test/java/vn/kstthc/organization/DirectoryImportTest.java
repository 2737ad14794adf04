package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.IntegrationTest;
import vn.kstthc.shared.Refusal;

/** Every test is rolled back: the organization is shared by all tests. */
@IntegrationTest
@Transactional
class DirectoryImportTest {

    private static final String HEADER = "code,name,short_name,type,level,parent,valid_from,valid_to,source\n";
    private static final String NEW_UNIT = "zz-moi,Trung tâm mới,TT mới,ENTERPRISE,PROVINCE,ubnd-tinh,2026-01-01,,\n";

    @Autowired
    DirectoryImport imports;

    @Autowired
    Organization organization;

    @Autowired
    ProductFiles productFiles;

    @Test
    void theDryRunShowsWhatIsAddedChangedAndClosed() {
        var plan = imports.dryRun(
                ImportKind.UNITS,
                HEADER + NEW_UNIT
                        + "vnpt,VNPT tỉnh Quảng Ngãi,VNPT,ENTERPRISE,PROVINCE,,2010-01-01,,named in KH 140/KH-UBND 2021\n"
                        + "buudien,Bưu điện tỉnh,Bưu điện tỉnh,ENTERPRISE,PROVINCE,,2010-01-01,2026-06-30,named in KH 140/KH-UBND 2021\n"
                        + "bhxh,Bảo hiểm xã hội tỉnh,BHXH tỉnh,SECTOR_BODY,PROVINCE,,2010-01-01,,named in KH 140/KH-UBND 2021\n",
                false);

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.rows())
                .extracting(ImportPlan.Row::line, ImportPlan.Row::action, ImportPlan.Row::key)
                .containsExactlyInAnyOrder(
                        tuple(2, ImportAction.ADDED, "zz-moi"),
                        tuple(3, ImportAction.CHANGED, "vnpt"),
                        tuple(4, ImportAction.CLOSED, "buudien"));
        assertThat(row(plan, "vnpt").cells())
                .containsExactly(new ImportPlan.Cell("name", "VNPT Quảng Ngãi", "VNPT tỉnh Quảng Ngãi"));
        assertThat(organization.unit("zz-moi")).isEmpty();
    }

    private static ImportPlan.Row row(ImportPlan plan, String key) {
        return plan.rows().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void errorsAreToldByLineAndNothingIsStored() {
        var content = HEADER + NEW_UNIT
                + "Zz,Tên,,ENTERPRISE,PROVINCE,,2026-01-01,,\n"
                + "zz-2,Tên,,PALACE,PROVINCE,,2026-01-01,,\n"
                + "zz-3,Tên,,ENTERPRISE,PROVINCE,nowhere,2026-01-01,,\n"
                + "zz-4,Tên,,ENTERPRISE,PROVINCE,,2026-13-01,,\n"
                + "zz-5,Tên,,DIVISION,PROVINCE,,2026-01-01,,\n"
                + "zz-moi,Lặp lại,,ENTERPRISE,PROVINCE,,2026-01-01,,\n"
                + "vpub,Văn phòng,VP,OFFICE,PROVINCE,ubnd-tinh,2010-01-01,2026-01-31,\n";
        var plan = imports.dryRun(ImportKind.UNITS, content, false);

        assertThat(plan.errors())
                .extracting(ImportPlan.LineError::line, ImportPlan.LineError::column)
                .containsExactlyInAnyOrder(
                        tuple(3, "code"),
                        tuple(4, "type"),
                        tuple(5, "parent"),
                        tuple(6, "valid_from"),
                        tuple(7, "parent"),
                        tuple(8, ""),
                        tuple(9, "valid_to"));
        assertThatThrownBy(() -> imports.apply(ImportKind.UNITS, content, false, plan.version()))
                .isInstanceOf(Refusal.class);
        assertThat(organization.unit("zz-moi")).isEmpty();
    }

    @Test
    void aMissingColumnIsAnErrorOfTheHeader() {
        var plan = imports.dryRun(ImportKind.UNITS, "code,name\nx,y\n", false);
        assertThat(plan.errors()).extracting(ImportPlan.LineError::line).containsExactly(1);
    }

    @Test
    void applyingStoresTheRowsOnceTheyWereSeen() {
        var content = HEADER + NEW_UNIT;
        var plan = imports.dryRun(ImportKind.UNITS, content, false);
        imports.apply(ImportKind.UNITS, content, false, plan.version());

        assertThat(organization.require("zz-moi").name()).isEqualTo("Trung tâm mới");
        assertThat(imports.dryRun(ImportKind.UNITS, content, false).rows()).isEmpty();
        assertThatThrownBy(() -> imports.apply(ImportKind.UNITS, content, false, plan.version()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void aCompleteListEndsTheOpenRowsThatItLacks() {
        var plan = imports.dryRun(
                ImportKind.FUNCTIONS,
                "function,unit,valid_from,valid_to,note\nONE_STOP,ttpvhcc-tinh,2018-09-06,,\n",
                true);
        assertThat(plan.rows())
                .extracting(ImportPlan.Row::key, ImportPlan.Row::action)
                .contains(
                        tuple("CONTROL_OFFICE vpub 2017-12-01", ImportAction.CLOSED),
                        tuple("IT_OPERATOR skhcn 2025-03-01", ImportAction.CLOSED))
                .doesNotContain(tuple("IT_OPERATOR sttt 2010-01-01", ImportAction.CLOSED));
    }

    @Test
    void aFunctionHasOneProvincialHolderAtATimeAndMayMove() {
        var header = "function,unit,valid_from,valid_to,note\n";
        var second = header + "CONTROL_OFFICE,stp,2026-07-01,,\n";
        assertThat(imports.dryRun(ImportKind.FUNCTIONS, second, false).errors())
                .extracting(ImportPlan.LineError::key)
                .containsExactly("organization.import.two-holders");

        var move = second + "CONTROL_OFFICE,vpub,2017-12-01,2026-06-30,\n";
        var plan = imports.dryRun(ImportKind.FUNCTIONS, move, false);
        imports.apply(ImportKind.FUNCTIONS, move, false, plan.version());
        assertThat(organization.holder(UnitFunction.CONTROL_OFFICE)).isEqualTo("stp");
    }

    @Test
    void aGroupMayNotContainItself() {
        var plan = imports.dryRun(
                ImportKind.GROUPS,
                "group,names_in_plans,members\nCOMMUNES,xã,SELF_INSPECTION\nZZ,nhóm,NO_SUCH\n",
                false);
        assertThat(plan.errors())
                .extracting(ImportPlan.LineError::key)
                .containsExactlyInAnyOrder("organization.import.group-circle", "organization.import.unknown-group");
    }

    @Test
    void groupsUploadedWithoutDatesKeepTheirFirstDay() {
        var plan = imports.dryRun(
                ImportKind.GROUPS, "group,names_in_plans,members\nSECTOR_BODIES,ngành dọc,type=SECTOR_BODY\n", false);
        assertThat(plan.rows())
                .extracting(ImportPlan.Row::key, ImportPlan.Row::action)
                .containsExactly(tuple("SECTOR_BODIES 2010-01-01", ImportAction.CHANGED));
    }

    @Test
    void aSuccessorMustExistWhenItTakesOver() {
        var plan = imports.dryRun(
                ImportKind.SUCCESSION,
                "predecessor,successor,date,kind\nstp,snv,2026-01-01,MERGED\nsttt,baoptth,2025-03-01,MERGED\n",
                false);
        assertThat(plan.errors())
                .extracting(ImportPlan.LineError::key)
                .containsExactlyInAnyOrder("organization.import.still-exists", "organization.import.not-there-yet");
    }

    @Test
    void newStaffGetAPasswordThatIsShownOnce() {
        var content =
                """
                username,full_name,email,unit,role,fields,valid_from,valid_to
                zz.an,Nguyễn Thị An,an@example.org,stp,DEPUTY_HEAD,tu-phap;noi-vu,2026-01-01,
                zz.an,Nguyễn Thị An,an@example.org,stp,FOCAL_POINT,,2026-01-01,
                """;
        var plan = imports.dryRun(ImportKind.STAFF, content, false);
        assertThat(plan.errors()).isEmpty();
        var applied = imports.apply(ImportKind.STAFF, content, false, plan.version());

        assertThat(applied.firstPasswords()).containsOnlyKeys("zz.an");
        assertThat(organization.inCharge("stp", "noi-vu")).map(Staff::username).contains("zz.an");
        assertThat(organization.groupsOf("zz.an")).contains("stp:DEPUTY_HEAD", "stp:FOCAL_POINT", "stp:LEADER");
    }

    @Test
    void wrongPostsAreRefused() {
        var plan = imports.dryRun(
                ImportKind.STAFF,
                """
                username,full_name,email,unit,role,fields
                zz.a,A,a@example.org,nowhere,OFFICER,
                zz.b,B,not-an-address,stp,OFFICER,
                zz.c,C,c@example.org,vpub-kstthc,HEAD,
                zz.d,D,d@example.org,stp,DEPUTY_HEAD,alchemy
                """,
                false);
        assertThat(plan.errors())
                .extracting(ImportPlan.LineError::line, ImportPlan.LineError::column)
                .containsExactlyInAnyOrder(tuple(2, "unit"), tuple(3, "email"), tuple(4, "role"), tuple(5, "fields"));
    }

    @Test
    void theLastAdministratorCannotBeEnded() {
        var plan = imports.dryRun(
                ImportKind.STAFF,
                "username,full_name,email,unit,role,valid_from,valid_to\n"
                        + "admin,Quản trị hệ thống,admin@demo.invalid,vpub,ADMIN,2010-01-01,2026-01-01\n",
                false);
        assertThat(plan.errors())
                .extracting(ImportPlan.LineError::key)
                .containsExactly("organization.import.no-administrator");
    }

    @Test
    void anotherStartDoesNotUndoAnUpload() {
        var content = HEADER + "vnpt,VNPT đổi tên,VNPT,ENTERPRISE,PROVINCE,,2010-01-01,,\n";
        var plan = imports.dryRun(ImportKind.UNITS, content, false);
        imports.apply(ImportKind.UNITS, content, false, plan.version());
        productFiles.load();
        assertThat(organization.unitName("vnpt")).isEqualTo("VNPT đổi tên");
        assertThat(organization.require("vnpt").validity().from()).isEqualTo(LocalDate.of(2010, 1, 1));
    }
}
