package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.organization.process.Routing;
import vn.kstthc.shared.Refusal;

/** The organization that the product brings, and the people of the demonstration. */
@IntegrationTest
class OrganizationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    Organization organization;

    @Autowired
    Routing routing;

    @Autowired
    TestClock clock;

    @Test
    void groupsOfUnitsHaveTheMembersOfTheDay() {
        assertThat(organization.members("DEPARTMENTS", TODAY)).hasSize(14).contains("vpub", "stp", "bqldq");
        assertThat(organization.members("COMMUNES", TODAY)).hasSize(96);
        assertThat(organization.members("SELF_INSPECTION", TODAY)).hasSize(110);
        assertThat(organization.members("ONE_STOP_UNITS", TODAY)).containsExactly("ttpvhcc-tinh");
        assertThat(organization.members("ASSIGNED_LEADS", TODAY)).isEmpty();
    }

    @Test
    void theDistrictLevelEndedWithJune2025() {
        assertThat(organization.members("DISTRICTS", LocalDate.of(2025, 6, 30))).hasSize(13);
        assertThat(organization.members("DISTRICTS", LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(organization.members("COMMUNES", LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void anEndedUnitIsKnownAndFollowedByItsSuccessor() {
        assertThat(organization.require("sttt").presentOn(TODAY)).isFalse();
        assertThat(organization.isPresent("sttt")).isFalse();
        assertThat(organization.successors("sttt")).containsExactly("skhcn");
        assertThat(organization.successors("stp")).containsExactly("stp");
        assertThat(organization.successors("ubnd-h-ba-to")).isEmpty();
        assertThatThrownBy(() -> organization.require("no-such-unit")).isInstanceOf(Refusal.class);
    }

    @Test
    void functionsAreHeldByDate() {
        assertThat(organization.holder(UnitFunction.CONTROL_OFFICE)).isEqualTo("vpub");
        assertThat(organization.holder(UnitFunction.IT_OPERATOR)).isEqualTo("skhcn");
        assertThat(organization.committee()).isEqualTo("ubnd-tinh");
        clock.set(LocalDate.of(2024, 5, 6), LocalTime.NOON);
        assertThat(organization.holder(UnitFunction.IT_OPERATOR)).isEqualTo("sttt");
        assertThat(organization.isPresent("sttt")).isTrue();
    }

    @Test
    void theDemonstrationHasItsPeople() {
        assertThat(organization.staffName("cv.vpub")).isEqualTo("Chuyên viên VP UBND tỉnh");
        assertThat(organization.staffName("ld.stp")).isEqualTo("Giám đốc Sở Tư pháp");
        assertThat(organization.staff("ld.ubnd-xa-ba-tow")).hasValueSatisfying(staff -> {
            assertThat(staff.demo()).isTrue();
            assertThat(staff.email()).isEqualTo("ld.ubnd-xa-ba-tow@demo.invalid");
        });
        assertThat(organization.hasRole("cv.vpub", "vpub", Role.FOCAL_POINT)).isTrue();
        assertThat(organization.hasRole("admin", Role.ADMIN)).isTrue();
        assertThat(organization.leaders("vpub")).extracting(Staff::username).containsExactly("ld.vpub");
        assertThat(organization.inCharge("ubnd-tinh", "kstthc"))
                .map(Staff::username)
                .contains("pct.ubnd-tinh");
        assertThat(organization.present())
                .filteredOn(u -> u.level() == UnitLevel.PROVINCE && !u.isDivision())
                .allSatisfy(u -> assertThat(organization.staffed(u.code())).isTrue());
    }

    @Test
    void aPostInADivisionCountsForItsUnitToo() {
        assertThat(organization.unitsOf("cv.vpub")).containsExactlyInAnyOrder("vpub", "vpub-kstthc");
        assertThat(organization.groupsOf("cv.vpub"))
                .containsExactlyInAnyOrder(
                        "staff", "vpub", "vpub:OFFICER", "vpub:FOCAL_POINT", "vpub-kstthc", "vpub-kstthc:OFFICER");
    }

    @Test
    void aTaskGoesToTheRoleOrTheNearestGroupWithPeople() {
        assertThat(routing.group("vpub", "RECORDS_CLERK")).isEqualTo("vpub:RECORDS_CLERK");
        assertThat(routing.group("stp", "RECORDS_CLERK")).isEqualTo("stp:OFFICER");
        assertThat(routing.group("stp", "DIVISION_HEAD")).isEqualTo("stp:LEADER");
        assertThat(routing.group("vpub", "HEAD")).isEqualTo("vpub:LEADER");
        assertThat(routing.group("vpub-kstthc", "DIVISION_HEAD")).isEqualTo("vpub-kstthc");
        assertThat(routing.group("ubnd-xa-an-phu", "OFFICER")).isEqualTo("ubnd-xa-an-phu");
        assertThat(routing.holder("CONTROL_OFFICE")).isEqualTo("vpub");
    }

    @Test
    void namesForDisplayNeverFail() {
        assertThat(organization.unitName("nowhere")).isEqualTo("nowhere");
        assertThat(organization.staffName("nobody")).isEqualTo("nobody");
    }
}
