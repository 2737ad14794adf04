package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kstthc.publication.Procedures.change;
import static vn.kstthc.publication.Procedures.content;
import static vn.kstthc.publication.Procedures.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.publication.ProcedureDifference.Fate;
import vn.kstthc.publication.ProcedureDifference.Item;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** What the register says on which day. */
@IntegrationTest
class ProcedureRegisterTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 1);
    private static final LocalDate THIRD = LocalDate.of(2026, 9, 1);

    @Autowired
    ProcedureRegister register;

    @Autowired
    TestClock clock;

    @Test
    void theNewVersionHoldsFromItsDayAndTheOldOneToTheDayBefore() {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Đăng ký khai sinh");
        publish(SECOND, ProcedureChangeKind.AMENDED, code, "Đăng ký khai sinh lại");

        on(FIRST.minusDays(1));
        assertThat(status(code)).isEqualTo(ProcedureStatus.NEW);
        on(SECOND.minusDays(1));
        assertThat(name(code)).isEqualTo("Đăng ký khai sinh");
        assertThat(status(code)).isEqualTo(ProcedureStatus.IN_FORCE);
        on(SECOND);
        assertThat(name(code)).isEqualTo("Đăng ký khai sinh lại");
        assertThat(register.history(code))
                .extracting(ProcedureVersion::validFrom, ProcedureVersion::validTo)
                .containsExactly(tuple(SECOND, Optional.empty()), tuple(FIRST, Optional.of(SECOND.minusDays(1))));
    }

    @Test
    void anAbolishedProcedureEndsOnTheDayAndKeepsItsHistory() {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Cấp lại giấy phép");
        publish(THIRD, ProcedureChangeKind.ABOLISHED, code, "Cấp lại giấy phép");

        on(THIRD.minusDays(1));
        assertThat(status(code)).isEqualTo(ProcedureStatus.IN_FORCE);
        on(THIRD);
        assertThat(status(code)).isEqualTo(ProcedureStatus.ENDED);
        assertThat(register.history(code))
                .extracting(ProcedureVersion::kind)
                .containsExactly(ProcedureChangeKind.ABOLISHED, ProcedureChangeKind.NEW);
    }

    @Test
    void aDecisionThatIsRecordedLateIsPutInItsPlaceInTime() {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Một");
        publish(THIRD, ProcedureChangeKind.AMENDED, code, "Ba");
        publish(SECOND, ProcedureChangeKind.AMENDED, code, "Hai");

        on(SECOND);
        assertThat(name(code)).isEqualTo("Hai");
        on(THIRD);
        assertThat(name(code)).isEqualTo("Ba");
        assertThat(register.history(code))
                .extracting(version -> version.validTo().orElse(LocalDate.MAX))
                .containsExactly(LocalDate.MAX, THIRD.minusDays(1), SECOND.minusDays(1));
    }

    @Test
    void ofTwoDecisionsForTheSameDayTheLaterRecordedHolds() {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Nháp đầu");
        publish(FIRST, ProcedureChangeKind.AMENDED, code, "Đính chính");

        on(FIRST);
        assertThat(name(code)).isEqualTo("Đính chính");
        assertThat(register.history(code))
                .filteredOn(ProcedureVersion::neverValid)
                .hasSize(1);
    }

    @Test
    void anAmendmentKeepsWhatItDoesNotSay() {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Cấp phép");
        var changed = register.publish(decision(
                        SECOND,
                        ProcedureChange.of(ProcedureChangeKind.AMENDED, Optional.of(code), "Cấp phép xây dựng")))
                .get(0);

        assertThat(changed.content().components()).containsExactly("Tờ khai", "Bản sao giấy tờ");
        assertThat(changed.content().name()).isEqualTo("Cấp phép xây dựng");
        assertThat(changed.number()).isEqualTo(2);
        assertThat(changed.origin().decisionNumber()).contains("12/QĐ-UBND");
    }

    @Test
    void theCodeComesLaterAndIsGivenOnce() {
        var name = "Thủ tục chưa có mã " + Procedures.code();
        var version = register.publish(
                        decision(FIRST, ProcedureChange.of(ProcedureChangeKind.NEW, Optional.empty(), name)))
                .get(0);
        assertThat(version.code()).isEmpty();

        var code = Procedures.code();
        register.giveCode(version.procedureId(), code);
        register.giveCode(version.procedureId(), code);
        assertThat(register.find(code).orElseThrow().content().name()).isEqualTo(name);

        assertThatThrownBy(() -> register.giveCode(version.procedureId(), Procedures.code()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        var other = register.publish(
                        decision(FIRST, ProcedureChange.of(ProcedureChangeKind.NEW, Optional.empty(), name + " khác")))
                .get(0);
        assertThatThrownBy(() -> register.giveCode(other.procedureId(), code))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> register.giveCode(other.procedureId(), "x")).isInstanceOf(Refusal.class);
    }

    @Test
    void aProcedureWithoutCodeIsAmendedByItsName() {
        var name = "Thủ tục theo tên " + Procedures.code();
        var first = register.publish(
                        decision(FIRST, ProcedureChange.of(ProcedureChangeKind.NEW, Optional.empty(), name)))
                .get(0);
        var code = Procedures.code();
        var second = register.publish(decision(
                        SECOND,
                        ProcedureChange.of(
                                ProcedureChangeKind.AMENDED, Optional.of(code), name.toUpperCase(Locale.ROOT))))
                .get(0);
        assertThat(second.procedureId()).isEqualTo(first.procedureId());
        assertThat(register.history(code)).hasSize(2);
    }

    @Test
    void aReplacedProcedureMayGetAnotherCodeAndIsFoundByBoth() {
        var old = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, old, "Cũ");
        var replaced = register.publish(decision(SECOND, change(ProcedureChangeKind.REPLACED, old, content("Mới"))))
                .get(0);
        var code = Procedures.code();
        register.giveCode(replaced.procedureId(), code);

        on(SECOND);
        assertThat(name(old)).isEqualTo("Mới");
        assertThat(register.find(old).orElseThrow().code()).contains(code);
        assertThat(register.history(code)).extracting(v -> v.code().orElse("")).containsExactly(code, old);
    }

    @Test
    void wrongChangesAreRefusedByFieldAndNothingIsStored() {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Có sẵn");
        var fresh = Procedures.code();
        var changes = List.of(
                change(ProcedureChangeKind.NEW, fresh, content("Tốt")),
                change(ProcedureChangeKind.NEW, code, content("Trùng mã")),
                change(ProcedureChangeKind.AMENDED, "1,0138", content("Sai dạng")),
                change(ProcedureChangeKind.AMENDED, fresh, content("Hai lần")),
                ProcedureChange.of(ProcedureChangeKind.NEW, Optional.empty(), " "));

        assertThat(register.problems(changes))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "procedures[1].kind", "procedures[2].code", "procedures[3].code", "procedures[4].name");
        assertThatThrownBy(() -> register.publish(decision(SECOND, changes.toArray(ProcedureChange[]::new))))
                .isInstanceOf(Refusal.class);
        assertThat(register.find(fresh)).isEmpty();
    }

    @Test
    void differencesAreShownByFieldAndByItem() {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Cấp giấy");
        var before = content("Cấp giấy");
        var after = new ProcedureContent(
                before.name(),
                before.field(),
                before.level(),
                List.of("Tờ khai", "Ảnh chân dung"),
                "Không",
                before.processingTime(),
                before.place(),
                before.legalBases());
        register.publish(decision(SECOND, change(ProcedureChangeKind.AMENDED, code, after)));

        var history = register.history(code);
        assertThat(register.differences(history.get(1).id(), history.get(0).id()))
                .containsExactly(
                        new ProcedureDifference(
                                "components",
                                List.of(
                                        new Item(Fate.KEPT, "Tờ khai"),
                                        new Item(Fate.REMOVED, "Bản sao giấy tờ"),
                                        new Item(Fate.ADDED, "Ảnh chân dung"))),
                        new ProcedureDifference(
                                "fees", List.of(new Item(Fate.REMOVED, "50.000 đồng"), new Item(Fate.ADDED, "Không"))));
        assertThat(register.differences(history.get(0).id(), history.get(0).id()))
                .isEmpty();
    }

    @Test
    void searchFollowsTheRuleForDiacriticsAndTheDay() {
        var mark = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, mark, "Xác nhận xã Ba Tơ " + mark);
        var future = Procedures.code();
        publish(THIRD, ProcedureChangeKind.NEW, future, "Xác nhận xã Ba Tô " + mark);

        on(SECOND);
        assertThat(found("ba to " + mark)).containsExactly(mark, future);
        assertThat(found("Ba Tơ " + mark)).containsExactly(mark);
        assertThat(register.search(query(mark, ProcedureStatus.NEW)).content())
                .extracting(v -> v.code().orElse(""))
                .containsExactly(future);
        assertThat(register.search(query("100%", ProcedureStatus.NEW)).content())
                .isEmpty();
    }

    private List<String> found(String words) {
        return register.search(query(words)).content().stream()
                .map(version -> version.code().orElse(""))
                .toList();
    }

    private static ProcedureQuery query(String words, ProcedureStatus... statuses) {
        return new ProcedureQuery(
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                List.of(statuses),
                false,
                ProcedureSort.CODE,
                0,
                25);
    }

    private void publish(LocalDate effectiveOn, ProcedureChangeKind kind, String code, String name) {
        register.publish(decision(effectiveOn, change(kind, code, content(name))));
    }

    private void on(LocalDate day) {
        clock.set(day, LocalTime.NOON);
    }

    private String name(String code) {
        return register.find(code).orElseThrow().content().name();
    }

    private ProcedureStatus status(String code) {
        return register.find(code).orElseThrow().status(Zones.dateOf(clock.now()));
    }
}
