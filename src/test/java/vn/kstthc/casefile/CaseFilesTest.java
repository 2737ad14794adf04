package vn.kstthc.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.shared.Refusal;

@IntegrationTest
class CaseFilesTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-02T02:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRegistry registry;

    @Autowired
    OutsideFacts outside;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCaseGetsANumberAPartyAndATimelineRow() {
        as("cv.snv");
        var number = open("Sổ theo dõi", "snv", false);

        assertThat(number).matches("PAKN-\\d{4}-\\d{6}");
        assertThat(files.require(number).openedBy()).isEqualTo("cv.snv");
        assertThat(files.parties(number)).extracting(Party::unit).containsExactly("snv");
        assertThat(files.timeline(number)).singleElement().satisfies(line -> {
            assertThat(line.text()).contains("Sở Nội vụ");
            assertThat(line.occurredAt()).isEqualTo(RECEIVED);
            assertThat(line.recordedAt()).isAfter(RECEIVED);
        });
    }

    @Test
    void nothingOfACaseRemainsWhenItsTransactionFails() {
        as("cv.vpub");
        var before = count("");

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    open("Bị hủy giữa chừng", "snv", false);
                    throw new IllegalStateException("last step");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count("")).isEqualTo(before);
    }

    @Test
    void numbersOfOneYearAreNeverGivenTwice() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> one = () -> {
                as("cv.vpub");
                return open("Đồng thời", "snv", false);
            };
            var numbers =
                    pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> one).toList());
            assertThat(numbers).extracting(future -> future.get()).doesNotHaveDuplicates();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aForeignUnitSeesNothingUntilItJoinsAndThenForGood() {
        as("cv.vpub");
        var number = open("Chỉ của Sở Nội vụ", "snv", false);

        as("cv.stc");
        assertThat(files.visible(number)).isFalse();
        assertThatThrownBy(() -> files.require(number))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(search(number)).isEmpty();

        files.join(number, "stc", PartyRole.COORDINATING);
        files.leave(number, "stc", PartyRole.COORDINATING);
        assertThat(files.visible(number)).isTrue();
        assertThat(search(number)).containsExactly(number);
    }

    @Test
    void aRestrictedCaseIsSeenByItsOpenerAndMembersOnly() {
        as("cv.snv");
        var number = open("Hạn chế", "snv", true);

        assertThat(files.visible(number)).isTrue();
        for (var other : List.of("ld.snv", "cv.vpub", "gs.vpub", "admin")) {
            as(other);
            assertThat(files.visible(number)).as(other).isFalse();
            assertThat(search(number)).as(other).isEmpty();
        }
        files.admit(number, "cv.stp");
        as("cv.stp");
        assertThat(files.visible(number)).isTrue();
    }

    @Test
    void theControlOfficeAndSupervisorsSeeEveryOpenCase() {
        as("cv.snv");
        var number = open("Ai xem được", "snv", false);
        for (var reader : List.of("cv.vpub", "ld.vpub", "gs.vpub")) {
            as(reader);
            assertThat(files.visible(number)).as(reader).isTrue();
        }
        as("admin");
        assertThat(files.visible(number)).isFalse();
    }

    @Test
    void theLeadMovesAndTheFormerLeadKeepsItsView() {
        as("cv.vpub");
        var number = open("Chuyển chủ trì", "snv", false);
        files.lead(number, "stc");

        assertThat(files.require(number).leadUnit()).isEqualTo("stc");
        as("cv.snv");
        assertThat(files.visible(number)).isTrue();
    }

    @Test
    void aClosedCaseIsNotClosedAgain() {
        as("cv.vpub");
        var number = open("Kết thúc", "snv", false);
        files.close(number, "casefile.state.CLOSED");

        assertThat(files.require(number).state()).isEqualTo(CaseState.CLOSED);
        assertThatThrownBy(() -> files.close(number, "casefile.state.CLOSED"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void searchWithoutDiacriticsFindsAllAndWithThemTellsNamesApart() {
        as("cv.vpub");
        var to = open("Giấy phép tại Ba Tô khu Zyx", "snv", false);
        var tow = open("Giấy phép tại Ba Tơ khu Zyx", "snv", false);
        var ha = open("Đường Sơn Hạ khu Zyx", "snv", false);

        assertThat(search("ba to zyx")).containsExactlyInAnyOrder(to, tow);
        assertThat(search("BA TÔ zyx")).containsExactly(to);
        assertThat(search("ba tơ zyx")).containsExactly(tow);
        assertThat(search("duong son ha zyx")).containsExactly(ha);
        assertThat(search("Sơn Hà zyx")).isEmpty();
        assertThat(search("100%_zyx")).isEmpty();
    }

    @Test
    void whatIsOwedOutsideIsDoneOnceWithItsReference() {
        as("cv.vpub");
        var number = open("Ghi nhận bên ngoài", "snv", false);
        outside.owe(number, "casefile.type.FEEDBACK", "casefile.state.OPEN");
        assertThat(outside.of(number)).singleElement().satisfies(fact -> assertThat(fact.doneOn())
                .isEmpty());

        outside.done(number, "casefile.type.FEEDBACK", "casefile.state.OPEN", "PA-77", LocalDate.of(2026, 11, 3), "");
        assertThat(outside.of(number)).singleElement().satisfies(fact -> {
            assertThat(fact.reference()).contains("PA-77");
            assertThat(fact.doneBy()).contains("cv.vpub");
        });
        assertThat(files.timeline(number)).last().satisfies(line -> assertThat(line.text())
                .contains("PA-77", "03/11/2026"));
    }

    @Test
    void whatIsOwedIsListedAndSettledOnlyByThoseWhoWorkOnTheCase() {
        as("cv.vpub");
        var number = open("Nợ cập nhật", "snv", false);
        outside.owe(number, "casefile.type.REVIEW", "casefile.state.CLOSED");

        as("gs.vpub");
        assertThat(owed()).contains(number);
        assertThatThrownBy(() -> settle(number, "X-1", TODAY)).hasMessageContaining("FORBIDDEN");
        as("cv.stc");
        assertThat(owed()).doesNotContain(number);
        assertThatThrownBy(() -> settle(number, "X-1", TODAY)).hasMessageContaining("NOT_FOUND");
        as("cv.snv");
        assertThatThrownBy(() -> settle(number, " ", LocalDate.of(2100, 1, 1)))
                .hasMessageContaining("reference:")
                .hasMessageContaining("doneOn:");
        settle(number, "X-1", TODAY);
        assertThat(owed()).doesNotContain(number);
    }

    private void settle(String number, String reference, LocalDate on) {
        outside.settle(number, "casefile.type.REVIEW", "casefile.state.CLOSED", "", reference, on, "");
    }

    private List<String> owed() {
        return outside.owed(0, 1000).content().stream()
                .map(OwedFact::caseNumber)
                .toList();
    }

    @Test
    void linkedCasesSeeEachOther() {
        as("cv.vpub");
        var first = open("Lần đầu", "snv", false);
        var second = open("Lặp lại", "snv", false);
        files.link(second, first, "casefile.type.FEEDBACK");

        assertThat(files.links(first)).extracting(CaseLink::other).containsExactly(second);
        assertThat(files.links(second)).extracting(CaseLink::other).containsExactly(first);
    }

    private String open(String title, String unit, boolean restricted) {
        return files.open(new NewCase(CaseType.FEEDBACK, title, unit, RECEIVED, restricted));
    }

    private List<String> search(String words) {
        return registry.search(query(words)).content().stream()
                .map(CaseRow::number)
                .toList();
    }

    private long count(String words) {
        return registry.search(query(words)).totalElements();
    }

    private static CaseQuery query(String words) {
        return new CaseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words).filter(text -> !text.isBlank()),
                CaseSort.NEWEST,
                0,
                50);
    }

    private static void as(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
    }
}
