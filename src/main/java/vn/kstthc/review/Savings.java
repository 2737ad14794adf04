package vn.kstthc.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseAccess;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.organization.Field;
import vn.kstthc.organization.Organization;

/** What the reviews of a year save, of the cases that the reader may see. */
@Service
@Transactional(readOnly = true)
public class Savings {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final CostSheets sheets;
    private final Organization organization;

    Savings(JdbcClient jdbc, CaseAccess access, CostSheets sheets, Organization organization) {
        this.jdbc = jdbc;
        this.access = access;
        this.sheets = sheets;
        this.organization = organization;
    }

    public YearSavings of(int year) {
        var targets = targets(year);
        var reviews = reviews(year);
        var totals = totals(targets);
        var ranked = new ArrayList<SavingRow>();
        targets.stream()
                .map(target -> row(target, Objects.requireNonNull(reviews.get(target.caseNumber())), totals))
                .sorted(Comparator.comparing(
                                (SavingRow row) -> row.promisedOrNone().saving())
                        .reversed())
                .forEach(row -> ranked.add(row.withRank(ranked.size() + 1)));
        return new YearSavings(
                year,
                List.copyOf(ranked),
                CostTotals.sum(ranked.stream().map(SavingRow::promisedOrNone).toList()),
                CostTotals.sum(ranked.stream().map(SavingRow::realisedOrNone).toList()),
                fields(ranked),
                targets.stream().filter(ReviewTarget::shortened).toList());
    }

    private static SavingRow row(ReviewTarget target, Review review, Map<String, CostTotals> totals) {
        var promised = Optional.ofNullable(totals.get(target.id())).filter(t -> target.changes());
        return new SavingRow(
                0, target, review.leadUnit(), promised, realised(target, promised, totals), review.decidedBy() != null);
    }

    private static Optional<CostTotals> realised(
            ReviewTarget target, Optional<CostTotals> promised, Map<String, CostTotals> totals) {
        if (target.result() == null) {
            return Optional.empty();
        }
        return target.result() == ExecutionResult.IN_FORCE
                ? Optional.ofNullable(totals.get(target.realisedOwner()))
                : promised.map(CostTotals::unchanged);
    }

    private Map<String, CostTotals> totals(List<ReviewTarget> targets) {
        var owners = targets.stream()
                .flatMap(target -> Stream.of(target.id(), target.realisedOwner()))
                .toList();
        var totals = new HashMap<String, CostTotals>();
        sheets.findAll(owners).forEach(sheet -> sheet.totals().ifPresent(sum -> totals.put(sheet.owner(), sum)));
        return totals;
    }

    private List<FieldSaving> fields(List<SavingRow> rows) {
        var names = organization.fields().stream().collect(Collectors.toMap(Field::code, Field::name));
        var byField = new TreeMap<String, CostTotals>();
        for (var row : rows) {
            row.promised()
                    .ifPresent(totals ->
                            byField.merge(Objects.toString(row.target().field(), ""), totals, CostTotals::plus));
        }
        return byField.entrySet().stream()
                .map(entry -> new FieldSaving(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(
                                (FieldSaving field) -> field.totals().saving())
                        .reversed())
                .toList();
    }

    private List<ReviewTarget> targets(int year) {
        return jdbc.sql("select t.* from app.review_target t join app.review r on r.case_number = t.case_number"
                        + " join app.case_file c on c.number = r.case_number where r.year = :year and "
                        + CaseAccess.VISIBLE + " order by t.case_number, t.position")
                .param("year", year)
                .params(access.parameters())
                .query(ReviewTarget.class)
                .list();
    }

    private Map<String, Review> reviews(int year) {
        return jdbc.sql("select * from app.review where year = ?").param(year).query(Review.class).stream()
                .collect(Collectors.toMap(Review::caseNumber, Function.identity()));
    }
}
