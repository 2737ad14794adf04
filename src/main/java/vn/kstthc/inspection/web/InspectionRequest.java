package vn.kstthc.inspection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.inspection.InspectionKind;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.NewInspection;

/** What opens a round, as JSON or as a form; the domain says what is wrong with it, by field. */
record InspectionRequest(
        @Nullable InspectionKind kind,
        @Nullable List<@Nullable String> units,
        @Nullable List<@Nullable InspectionScope> scope,
        @Nullable LocalDate visitFrom,
        @Nullable LocalDate visitTo,
        @Nullable String leader,
        @Nullable List<@Nullable String> members) {

    NewInspection toInspection() {
        return new NewInspection(
                kind, Fields.given(units), Fields.given(scope), visitFrom, visitTo, leader, Fields.given(members));
    }
}
