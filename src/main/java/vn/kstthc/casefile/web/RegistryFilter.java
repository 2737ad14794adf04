package vn.kstthc.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.casefile.CaseQuery;
import vn.kstthc.casefile.CaseSort;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The filter of the registry as it stands in the address; everything may be missing. */
record RegistryFilter(
        @Nullable CaseType type,
        @Nullable CaseState status,
        @Nullable String unit,
        @Nullable String q,
        @Nullable CaseSort sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int DEFAULT_SIZE = 25;
    private static final int MAX_SIZE = 100;
    private static final int MAX_PAGE = 1_000_000;
    private static final int MAX_WORDS = 200;

    CaseQuery query() {
        check();
        return new CaseQuery(
                Optional.ofNullable(type),
                Optional.ofNullable(status),
                text(unit),
                text(q),
                sort == null ? CaseSort.NEWEST : sort,
                page == null ? 0 : page,
                size == null ? DEFAULT_SIZE : size);
    }

    private void check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (page != null && (page < 0 || page > MAX_PAGE)) {
            problems.add(new FieldProblem("page", "casefile.list.page-range"));
        }
        if (size != null && (size < 1 || size > MAX_SIZE)) {
            problems.add(new FieldProblem("size", "casefile.list.size-range", MAX_SIZE));
        }
        if (q != null && q.length() > MAX_WORDS) {
            problems.add(new FieldProblem("q", "casefile.list.words-length", MAX_WORDS));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
