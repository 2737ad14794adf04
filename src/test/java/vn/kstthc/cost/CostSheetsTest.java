package vn.kstthc.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.shared.Refusal;

/** Stored sheets: figures come back exactly, versions and freezing hold, totals add up over owners. */
@IntegrationTest
class CostSheetsTest {

    private static final GdpFigure GDP = new GdpFigure(new BigDecimal("114000000.5"), 2024, "Niên giám thống kê 2024");

    @Autowired
    CostSheets sheets;

    @Test
    void creatingTwiceGivesTheSameSheet() {
        var owner = owner();
        var sheet = sheets.create(owner, "Thủ tục A");
        assertThat(sheets.create(owner, "Thủ tục B")).isEqualTo(sheet);
        assertThat(sheet.targetPercent()).isEqualByComparingTo("10");
        assertThat(sheet.complete()).isFalse();
        assertThat(sheets.totals(owner)).isEmpty();
    }

    @Test
    void aSavedSheetComesBackAsItWas() {
        var sheet = sheets.create(owner(), "Thủ tục A");
        var current = List.of(
                line(CostGroup.PREPARE, "Đơn đề nghị", "Điền đơn", "0.3333333333"),
                line(CostGroup.SUBMIT, "", "Nộp trực tuyến", "1"),
                line(CostGroup.PREPARE, "Bản vẽ", "Thuê vẽ", "2"));
        var saved = sheets.save(filled(sheet, current, List.of(line(CostGroup.SUBMIT, "", "Nộp", "0"))));
        assertThat(sheets.find(sheet.owner())).contains(saved);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.gdp()).contains(GDP);
        assertThat(saved.current()).extracting(CostLine::name).containsExactly("Điền đơn", "Thuê vẽ", "Nộp trực tuyến");
        assertThat(saved.current().get(0).item().hours()).isEqualByComparingTo("0.3333333333");
        assertThat(saved.complete()).isTrue();
        assertThat(saved.totals().orElseThrow().current().isZero()).isFalse();
    }

    @Test
    void whoSavesAnOldVersionIsToldSoAndChangesNothing() {
        var sheet = sheets.create(owner(), "Thủ tục A");
        var saved = sheets.save(filled(sheet, List.of(line(CostGroup.SUBMIT, "", "Một", "1")), List.of()));
        assertConflict(sheet, "cost.refusal.stale");
        assertThat(sheets.find(sheet.owner())).contains(saved);
    }

    @Test
    void aFrozenSheetStaysAsItIsUntilItIsReopened() {
        var sheet = sheets.create(owner(), "Thủ tục A");
        sheets.freeze(sheet.owner());
        var frozen = sheets.find(sheet.owner()).orElseThrow();
        assertThat(frozen.frozen()).isTrue();
        assertConflict(frozen, "cost.refusal.frozen");
        sheets.reopen(sheet.owner());
        var open = sheets.find(sheet.owner()).orElseThrow();
        assertThat(sheets.save(filled(open, List.of(), List.of())).gdp()).contains(GDP);
    }

    @Test
    void anAbolishedProcedureKeepsNoLinesAfter() {
        var sheet = sheets.create(owner(), "Thủ tục A");
        var lines = List.of(line(CostGroup.SUBMIT, "", "Nộp", "1"));
        var abolished = new CostSheet(
                sheet.id(),
                sheet.owner(),
                sheet.title(),
                Optional.of(GDP),
                BigDecimal.TEN,
                true,
                sheet.state(),
                lines,
                lines,
                0);
        var saved = sheets.save(abolished);
        assertThat(saved.after()).isEmpty();
        assertThat(saved.complete()).isTrue();
        assertThat(saved.totals().orElseThrow().savingPercent()).isEqualByComparingTo("100");
    }

    @Test
    void totalsOfSeveralOwnersAreAddedUp() {
        var first = sheets.create(owner(), "Thủ tục A");
        var second = sheets.create(owner(), "Thủ tục B");
        var empty = sheets.create(owner(), "Thủ tục C");
        sheets.save(filled(
                first,
                List.of(line(CostGroup.SUBMIT, "", "Nộp", "9")),
                List.of(line(CostGroup.SUBMIT, "", "Nộp", "9"))));
        sheets.save(filled(
                second,
                List.of(line(CostGroup.SUBMIT, "", "Nộp", "1")),
                List.of(line(CostGroup.SUBMIT, "", "Nộp", "0"))));
        var totals = sheets.totals(List.of(first.owner(), second.owner(), empty.owner(), "cost-test/none"));
        assertThat(totals.savingPercent()).isEqualByComparingTo("10");
        assertThat(sheets.totals(List.of())).isEqualTo(CostTotals.NONE);
    }

    private void assertConflict(CostSheet sheet, String key) {
        assertThatThrownBy(() -> sheets.save(sheet)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }

    private static CostSheet filled(CostSheet sheet, List<CostLine> current, List<CostLine> after) {
        return new CostSheet(
                sheet.id(),
                sheet.owner(),
                sheet.title(),
                Optional.of(GDP),
                BigDecimal.TEN,
                false,
                sheet.state(),
                current,
                after,
                sheet.version());
    }

    private static CostLine line(CostGroup group, String component, String name, String hours) {
        var item = new CostItem(
                new BigDecimal(hours), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("500"));
        return new CostLine(group, component, name, item, "");
    }

    private static String owner() {
        return CostTestAccess.owner(UUID.randomUUID().toString());
    }
}
