package vn.kstthc.publication.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.publication.ProcedureRegister;
import vn.kstthc.publication.ProcedureStatus;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/**
 * The register for everybody, without login: what is in force or dated, with the versions before. Procedures between
 * offices (thủ tục hành chính nội bộ) are no business of citizens and stay out.
 */
@RestController
@RequestMapping("/api/public/procedures")
class PublicProcedureApi {

    private final ProcedureRegister register;
    private final Clock clock;

    PublicProcedureApi(ProcedureRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Operation(summary = "Tra cứu thủ tục hành chính đã công bố")
    @GetMapping
    Page<PublicProcedure> list(ProcedureFilter filter) {
        var today = today();
        return register.search(filter.publicQuery()).map(version -> PublicProcedure.of(version, today));
    }

    @Operation(summary = "Một thủ tục hành chính với các phiên bản")
    @GetMapping("/{code}")
    ProcedureWithHistory read(@PathVariable String code) {
        var today = today();
        var current = register.find(code)
                .filter(version -> !version.internal() && version.status(today) != ProcedureStatus.ENDED)
                .orElseThrow(() -> Refusal.notFound("publication.register.unknown", code));
        var history = register.history(current.procedureId()).stream()
                .filter(version -> !version.neverValid())
                .map(version -> PublicProcedure.of(version, today))
                .toList();
        return new ProcedureWithHistory(PublicProcedure.of(current, today), history);
    }

    /** The procedure of the day with all its versions, the last to come first. */
    record ProcedureWithHistory(@JsonUnwrapped PublicProcedure procedure, List<PublicProcedure> history) {}

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
