package vn.kstthc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.kstthc.IntegrationTest;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.shared.Refusal;

@IntegrationTest
@WithMockUser("cv.sxd")
class DocumentsTest {

    @Autowired
    Documents documents;

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    LetterHead heads;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clock clock;

    @Test
    void aSecondFileOfTheSameTitleIsTheNextVersion() {
        var number = newCase();
        var first = upload(number, "Biên bản.txt", "một");
        var second = upload(number, "Biên bản.txt", "hai");
        var other = upload(number, "Khác.txt", "ba");

        assertThat(List.of(first.version(), second.version(), other.version())).containsExactly(1, 2, 1);
        assertThat(documents.content(first.id())).isEqualTo("một".getBytes(StandardCharsets.UTF_8));
        assertThat(second.sha256()).hasSize(64).isNotEqualTo(first.sha256());
        assertThat(documents.of(number)).hasSize(3);
        assertThat(cases.timeline(number)).anyMatch(line -> line.text().contains("Biên bản"));
    }

    @Test
    void writersAtTheSameTimeGetDifferentVersions() throws Exception {
        var number = newCase();
        var versions = inParallel(6, () -> store(number).version());
        assertThat(versions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aGeneratedLetterIsAWordFileOfTheCase() {
        var number = newCase();
        var head = heads.of("vpub", "VP-KSTTHC", "05/VP-KSTTHC", LocalDate.of(2026, 2, 6));
        var letter = documents.generate(number, "feedback.forward", "feedback/forward.docx", head);

        assertThat(letter.fileName()).isEqualTo(number + "-van-ban-chuyen-phan-anh-kien-nghi.docx");
        assertThat(letter.title()).isEqualTo("Văn bản chuyển phản ánh, kiến nghị");
        assertThat(letter.mediaType()).contains("wordprocessingml");
        assertThat(head)
                .containsEntry("superior", "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI")
                .containsEntry("issuer", "VĂN PHÒNG")
                .containsEntry("placeDate", "Quảng Ngãi, ngày 06 tháng 02 năm 2026");
    }

    @Test
    void theHeadOfACommuneNamesNoSuperiorAndItsOwnPlace() {
        assertThat(heads.of("ubnd-phuong-cam-thanh", "UBND", null, null))
                .containsEntry("superior", "")
                .containsEntry("issuer", "ỦY BAN NHÂN DÂN\nPHƯỜNG CẨM THÀNH")
                .containsEntry("number", "       /UBND")
                .containsEntry("placeDate", "Cẩm Thành, ngày      tháng      năm");
    }

    @Test
    void sensitiveFilesAreHiddenUnlessALifecycleAllows() {
        var number = newCase();
        var file = documents.store(new NewFile(number, "original", "Đơn gốc", "don.txt", true, in("x")));

        assertThat(documents.of(number)).isEmpty();
        assertNotFound(() -> documents.content(file.id()));
        assertThat(cases.timeline(number)).noneMatch(line -> line.text().contains("Đơn gốc"));
    }

    @Test
    void aStrangerFindsNothing() {
        var number = newCase();
        var file = upload(number, "a.txt", "x");
        As.user("cv.syt", () -> {
            assertNotFound(() -> documents.of(number));
            assertNotFound(() -> documents.content(file.id()));
            assertNotFound(() -> store(number));
        });
    }

    @Test
    void numbersStartAgainEachYearAndEachIsUsedOnce() {
        var number = newCase();
        var symbol = "T" + System.nanoTime();
        assertThat(take(number, symbol, 2026, "")).isEqualTo("01/" + symbol);
        assertThat(take(number, symbol, 2026, "12")).isEqualTo("12/" + symbol);
        assertThat(take(number, symbol, 2026, "")).isEqualTo("13/" + symbol);
        assertThat(take(number, symbol, 2027, "")).isEqualTo("01/" + symbol);
        assertThat(take(number, "x", 2026, "007/" + symbol)).isEqualTo("07/" + symbol);
        assertThatThrownBy(() -> take(number, symbol, 2026, "12/" + symbol))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> take(number, "<b>", 2026, ""))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.BAD_REQUEST));
        assertThatThrownBy(() -> take(number, symbol, 2026, "mười hai"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.BAD_REQUEST));
    }

    @Test
    void clerksAtTheSameTimeGetDifferentNumbers() throws Exception {
        var number = newCase();
        var symbol = "P" + System.nanoTime();
        var taken = inParallel(8, () -> take(number, symbol, 2026, ""));
        assertThat(taken).doesNotHaveDuplicates().contains("01/" + symbol, "08/" + symbol);
    }

    private String take(String number, String symbol, int year, String typed) {
        return numbers.take(number, "sxd", symbol, LocalDate.of(year, 3, 1), typed);
    }

    private String newCase() {
        return cases.open(new NewCase(CaseType.FEEDBACK, "Thử tài liệu", "sxd", clock.instant(), false));
    }

    private StoredDocument upload(String number, String name, String text) {
        return documents.store(number, "upload", name, false, in(text));
    }

    private StoredDocument store(String number) {
        return upload(number, "cùng tên.txt", "x");
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNotFound(Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static <T> List<T> inParallel(int times, Callable<T> act) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(times, act))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
