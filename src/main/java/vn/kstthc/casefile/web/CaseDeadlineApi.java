package vn.kstthc.casefile.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.casefile.CaseDeadlines;

/** Acts on one deadline of a case, for programs; each answers with the deadline as it stands then. */
@RestController
@RequestMapping("/api/cases/{number}/deadlines/{id}")
class CaseDeadlineApi {

    private final CaseDeadlines deadlines;
    private final CaseViews views;

    CaseDeadlineApi(CaseDeadlines deadlines, CaseViews views) {
        this.deadlines = deadlines;
        this.views = views;
    }

    @PostMapping("/suspend")
    CaseJson.DeadlineLine suspend(
            @PathVariable String number, @PathVariable long id, @Valid @RequestBody DeadlineOrder order) {
        deadlines.suspend(number, id, order.day(), order.why(), order.legalGround());
        return line(number, id);
    }

    @PostMapping("/resume")
    CaseJson.DeadlineLine resume(
            @PathVariable String number, @PathVariable long id, @Valid @RequestBody DeadlineOrder order) {
        deadlines.resume(number, id, order.day(), order.why());
        return line(number, id);
    }

    @PostMapping("/extend")
    CaseJson.DeadlineLine extend(
            @PathVariable String number, @PathVariable long id, @Valid @RequestBody DeadlineOrder order) {
        deadlines.extend(number, id, order.days(), order.why(), order.legalGround());
        return line(number, id);
    }

    private CaseJson.DeadlineLine line(String number, long id) {
        return views.json(views.of(number)).deadlines().stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
