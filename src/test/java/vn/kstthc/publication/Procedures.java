package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Procedures and decisions for tests; every code is used once. */
public final class Procedures {

    private static final AtomicInteger NEXT = new AtomicInteger(700_000);

    private Procedures() {}

    public static String code() {
        return "9." + NEXT.incrementAndGet();
    }

    public static ProcedureContent content(String name) {
        return new ProcedureContent(
                name,
                "Hộ tịch",
                Optional.of(ProcedureLevel.PROVINCE),
                List.of("Tờ khai", "Bản sao giấy tờ"),
                "50.000 đồng",
                "05 ngày làm việc",
                "Trung tâm Phục vụ hành chính công",
                List.of("Luật Hộ tịch 2014"));
    }

    public static ProcedureChange change(ProcedureChangeKind kind, String code, ProcedureContent content) {
        return ProcedureChange.of(kind, Optional.of(code), content);
    }

    public static RegisterDecision decision(LocalDate effectiveOn, ProcedureChange... changes) {
        return decision(effectiveOn, false, changes);
    }

    /** A decision on procedures between offices. */
    public static RegisterDecision internal(LocalDate effectiveOn, ProcedureChange... changes) {
        return decision(effectiveOn, true, changes);
    }

    private static RegisterDecision decision(LocalDate effectiveOn, boolean internal, ProcedureChange... changes) {
        return new RegisterDecision(
                "12/QĐ-UBND",
                effectiveOn.minusDays(10),
                effectiveOn,
                Optional.empty(),
                Optional.empty(),
                internal,
                List.of(changes));
    }
}
