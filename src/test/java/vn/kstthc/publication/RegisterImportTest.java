package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kstthc.publication.Procedures.change;
import static vn.kstthc.publication.Procedures.content;
import static vn.kstthc.publication.Procedures.decision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.kstthc.IntegrationTest;
import vn.kstthc.publication.RegisterImportPlan.RowProblem;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Lists from XLSX: whole or not at all, errors by row, and only plain workbooks. */
@IntegrationTest
class RegisterImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final int MANY = 2_500;

    @Autowired
    RegisterImport imports;

    @Autowired
    ProcedureRegister register;

    @Autowired
    ProcedureWorkbook workbook;

    @BeforeEach
    void signIn() {
        as("cv.vpub");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aListOf2500RowsIsImportedInSeconds() {
        var mark = Procedures.code();
        var list = new ProcedureList();
        for (var i = 0; i < MANY; i++) {
            list.usual("8." + (100_000 + i), "Thủ tục số " + i + " của danh mục " + mark);
        }
        var file = list.bytes();

        var tried = imports.dryRun(file, Optional.of(DAY));
        assertThat(tried.added()).isEqualTo(MANY);
        assertThat(register.find("8.100000")).isEmpty();

        var started = System.nanoTime();
        var plan = imports.apply(file, Optional.of(DAY));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
        assertThat(plan.rows()).isEqualTo(MANY);
        assertThat(search(mark)).isEqualTo(MANY);
        assertThat(imports.apply(file, Optional.of(DAY)).unchanged()).isEqualTo(MANY);
    }

    @Test
    void cellsAreReadByTheirHeadingsAndListsByTheirItems() {
        var code = Procedures.code();
        imports.apply(new ProcedureList().usual(code, "Chứng thực  bản sao").bytes(), Optional.of(DAY));

        var version = register.find(code).orElseThrow();
        assertThat(version.validFrom()).isEqualTo(DAY);
        assertThat(version.origin().decisionNumber()).isEmpty();
        assertThat(version.origin().recordedBy()).isEqualTo("cv.vpub");
        assertThat(version.content())
                .isEqualTo(new ProcedureContent(
                        "Chứng thực bản sao",
                        "Chứng thực",
                        Optional.of(ProcedureLevel.COMMUNE),
                        List.of("Bản chính", "Bản sao"),
                        "2.000 đồng/trang",
                        "Trong ngày",
                        "Ủy ban nhân dân cấp xã",
                        List.of("Nghị định 23/2015/NĐ-CP", "Nghị định 280/2025/NĐ-CP")));
    }

    @Test
    void aCodeThatExcelTookForANumberKeepsItsZeros() {
        var list = new ProcedureList(List.of("Tên thủ tục", "Mã thủ tục", "Cấp thực hiện"))
                .row("Thủ tục mã số", 7.0123, "Cấp tỉnh, cấp xã");
        imports.apply(list.bytes(), Optional.of(DAY));
        assertThat(register.find("7.012300").orElseThrow().content().level()).contains(ProcedureLevel.SHARED);
    }

    @Test
    void whatIsKnownIsChangedAndWhatIsLeftOutStays() {
        var code = Procedures.code();
        register.publish(decision(DAY, change(ProcedureChangeKind.NEW, code, content("Tên cũ"))));
        var list = new ProcedureList(List.of("Mã TTHC", "Tên thủ tục")).row(code, "Tên mới");

        var plan = imports.apply(list.bytes(), Optional.of(DAY.plusDays(30)));
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(register.history(code))
                .extracting(v -> v.content().name(), v -> v.validTo().orElse(null), v -> v.content()
                        .components()
                        .size())
                .containsExactly(tuple("Tên mới", null, 2), tuple("Tên cũ", DAY.plusDays(29), 2));
    }

    @Test
    void aProcedureWithoutCodeGetsItFromTheList() {
        var name = "Thủ tục chờ mã " + Procedures.code();
        var published = register.publish(
                        decision(DAY, ProcedureChange.of(ProcedureChangeKind.NEW, Optional.empty(), name)))
                .get(0);
        var code = Procedures.code();
        imports.apply(new ProcedureList().usual(code, name).bytes(), Optional.of(DAY.plusDays(1)));
        assertThat(register.find(code).orElseThrow().procedureId()).isEqualTo(published.procedureId());
    }

    @Test
    void everyErrorIsNamedByRowAndNothingIsStored() {
        var good = Procedures.code();
        var abolished = Procedures.code();
        register.publish(
                decision(DAY.minusDays(9), change(ProcedureChangeKind.ABOLISHED, abolished, content("Đã bỏ"))));
        var file = new ProcedureList()
                .usual(good, "Đúng")
                .usual("13871", "Sai mã")
                .usual(good, "Trùng mã")
                .row("Chứng thực", Procedures.code(), "", "Cấp xã")
                .row("Chứng thực", Procedures.code(), "Sai cấp", "Cấp vùng")
                .usual(abolished, "Đã bỏ")
                .bytes();

        assertThat(imports.dryRun(file, Optional.of(DAY)).problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(
                        tuple(5, RegisterColumn.CODE),
                        tuple(6, RegisterColumn.CODE),
                        tuple(7, RegisterColumn.NAME),
                        tuple(8, RegisterColumn.LEVEL),
                        tuple(9, RegisterColumn.CODE));
        assertThatThrownBy(() -> imports.apply(file, Optional.of(DAY)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::field)
                        .contains("rows[5].code", "rows[8].level"));
        assertThat(register.find(good)).isEmpty();
    }

    @Test
    void onlyAPlainWorkbookIsRead() throws Exception {
        refused("publication.import.no-file", new byte[0]);
        refused("publication.import.no-xlsx", "Mã TTHC,Tên thủ tục".getBytes(StandardCharsets.UTF_8));
        var whole = new ProcedureList().usual(Procedures.code(), "Đúng").bytes();
        refused("publication.import.broken", Arrays.copyOf(whole, whole.length / 2));
        refused("publication.import.broken", withSheet(whole, "<worksheet><sheetData><row r='1'><c t='s'><v>999</v>"));
        refused(
                "publication.import.broken",
                withSheet(whole, "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"));
        refused("publication.import.macro", withMacros(whole));
        refused("publication.import.encrypted", encrypted(whole));
        refused("publication.import.old-excel", oldExcel());
        refused("publication.import.no-headings", new ProcedureList(List.of("Mã", "Đơn vị")).bytes());
        refused("publication.import.no-rows", new ProcedureList().bytes());
        refused(
                "publication.import.heading-twice",
                new ProcedureList(List.of("Tên thủ tục", "Tên TTHC"))
                        .row("a", "b")
                        .bytes());
    }

    @Test
    void theExportedListIsReadAgainAsUnchanged() throws Exception {
        var code = Procedures.code();
        imports.apply(new ProcedureList().usual(code, "Đi một vòng").bytes(), Optional.of(DAY));
        var version = register.find(code).orElseThrow();
        var file = workbook.of(List.of(version));

        try (var read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var row = read.getSheetAt(0).getRow(3);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(code);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Đi một vòng");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Cấp xã");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("Bản chính\nBản sao");
            assertThat(row.getCell(12).getStringCellValue()).isEqualTo("01/02/2026");
        }
        var plan = imports.dryRun(file, Optional.of(DAY.plusDays(1)));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void internalProceduresAreMarkedInTheListAndStayWhatTheyAre() throws Exception {
        var internal = Procedures.code();
        var open = Procedures.code();
        var list = new ProcedureList(List.of("Mã TTHC", "Tên thủ tục", "TTHC nội bộ"))
                .row(internal, "Điều chuyển giữa hai sở", "x")
                .row(open, "Cho mọi người", "");
        imports.apply(list.bytes(), Optional.of(DAY));
        assertThat(register.find(internal).orElseThrow().internal()).isTrue();
        assertThat(register.find(open).orElseThrow().internal()).isFalse();

        var file = workbook.of(List.of(
                register.find(internal).orElseThrow(), register.find(open).orElseThrow()));
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = read.getSheetAt(0);
            assertThat(sheet.getFitToPage())
                    .as("all columns on one sheet of paper")
                    .isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getRow(2).getCell(10).getStringCellValue()).isEqualTo("TTHC nội bộ");
            assertThat(sheet.getRow(3).getCell(10).getStringCellValue()).isEqualTo("x");
            assertThat(sheet.getRow(4).getCell(10).getStringCellValue()).isEmpty();
        }
        var again = imports.dryRun(file, Optional.of(DAY));
        assertThat(again.problems()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);

        var other = new ProcedureList(List.of("Mã TTHC", "Tên thủ tục", "TTHC nội bộ"))
                .row(internal, "Điều chuyển giữa hai sở", "không")
                .row(open, "Cho mọi người", "nội bộ")
                .row(Procedures.code(), "Không rõ", "có lẽ");
        assertThat(imports.dryRun(other.bytes(), Optional.of(DAY)).problems())
                .extracting(RowProblem::row, RowProblem::key)
                .containsExactly(
                        tuple(4, "publication.import.is-internal"),
                        tuple(5, "publication.import.not-internal"),
                        tuple(6, "publication.import.internal"));
    }

    @Test
    void onlyTheControlOfficeAndAdministratorsImport() {
        as("cv.snv");
        assertThatThrownBy(() -> imports.dryRun(new byte[0], Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    private void refused(String key, byte[] file) {
        assertThatThrownBy(() -> imports.dryRun(file, Optional.of(DAY)))
                .as(key)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** The same archive with another text for its first sheet. */
    private static byte[] withSheet(byte[] plain, String xml) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(plain));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var isSheet = entry.getName().equals("xl/worksheets/sheet1.xml");
                zip.write(isSheet ? xml.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static byte[] withMacros(byte[] plain) throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(plain));
                var out = new ByteArrayOutputStream()) {
            workbook.setWorkbookType(XSSFWorkbookType.XLSM);
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] plain) throws Exception {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("mật khẩu");
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            try (var archive = OPCPackage.open(new ByteArrayInputStream(plain));
                    var stream = encryptor.getDataStream(container)) {
                archive.save(stream);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] oldExcel() throws Exception {
        try (var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(out);
            return out.toByteArray();
        }
    }

    private long search(String words) {
        return register.search(new ProcedureQuery(
                        Optional.of(words),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false,
                        ProcedureSort.CODE,
                        0,
                        25))
                .totalElements();
    }

    private static void as(String user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, "", List.of()));
        SecurityContextHolder.setContext(context);
    }
}
