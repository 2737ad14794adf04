package vn.kstthc.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.plan.PlanRequests;
import vn.kstthc.plan.PlanRowCases;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.RowEdit;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Plans that exist: sign one, read and change its rows, ask for work by them. */
@RestController
@RequestMapping("/api/plans/{number}")
class PlanApi {

    private final Plans plans;
    private final PlanApproval approval;
    private final PlanRequests requests;
    private final PlanRowCases cases;
    private final RowEdit edit;
    private final Clock clock;

    PlanApi(Plans plans, PlanApproval approval, PlanRequests requests, PlanRowCases cases, RowEdit edit, Clock clock) {
        this.plans = plans;
        this.approval = approval;
        this.requests = requests;
        this.cases = cases;
        this.edit = edit;
        this.clock = clock;
    }

    /** How the plan was signed: today, as a plan, unless said otherwise. */
    record Approval(@Nullable String decision, @Nullable LocalDate signedOn) {}

    /** Where to ask how far the creation of the tasks has come. */
    record Started(String progress) {}

    @Operation(summary = "Ký ban hành kế hoạch; nhiệm vụ của các đơn vị được tạo ở nền")
    @PostMapping("/approve")
    ResponseEntity<Started> approve(
            @PathVariable String number, @RequestBody(required = false) @Nullable Approval body) {
        var signing = body == null ? new Approval(null, null) : body;
        var decision = signing.decision() == null ? "" : signing.decision().strip();
        var signedOn = signing.signedOn() == null ? today() : signing.signedOn();
        UUID job = approval.approveDirectly(number, decision, signedOn);
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(new Started("/api/bulk/" + job));
    }

    /** What is to stand in a row; a missing field keeps what is there. */
    record RowChange(
            @Nullable String content,
            @Nullable String product,
            @Nullable List<String> leads,
            boolean joint,
            @Nullable List<String> coordinating,
            @Nullable List<String> overseers,
            @Nullable String scheduleText,
            @Nullable CaseType lifecycle,
            @Nullable Boolean leadsLater) {}

    @Operation(summary = "Sửa một dòng của kế hoạch chưa ban hành; đơn vị là mã, nhóm là group:MÃ")
    @PutMapping("/rows/{row}")
    RowJson replace(@PathVariable String number, @PathVariable String row, @RequestBody RowChange change) {
        var found = plans.requireRow(number, row);
        var input = new RowEdit.Input(
                null,
                change.content(),
                change.product(),
                change.leads(),
                change.joint(),
                change.coordinating(),
                change.overseers(),
                change.scheduleText(),
                change.lifecycle() == null ? found.lifecycle() : change.lifecycle(),
                change.leadsLater() == null ? found.leadsLater() : change.leadsLater());
        plans.replaceRow(number, edit.apply(found, input, plans.require(number).year()));
        return RowJson.of(plans.requireRow(number, row));
    }

    /** Work asked for by a row without a date of its own. */
    record Request(@Nullable LocalDate due, @Nullable String text, @Nullable List<String> units) {}

    /** Numbers of the tasks that the request made. */
    record Requested(List<String> obligations) {}

    @Operation(summary = "Yêu cầu thực hiện một dòng không có thời hạn riêng")
    @PostMapping("/rows/{row}/request")
    ResponseEntity<Requested> request(
            @PathVariable String number, @PathVariable String row, @RequestBody Request request) {
        if (request.due() == null) {
            throw Refusal.invalid(List.of(new FieldProblem("due", "plan.problem.due-past")));
        }
        var made = requests.request(
                number,
                row,
                request.due(),
                request.text() == null ? "" : request.text(),
                request.units() == null ? List.of() : request.units());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Requested(made));
    }

    /** A case that is work of a row. */
    record NamedCase(@Nullable String number) {}

    @Operation(summary = "Tính một hồ sơ vào tiến độ của dòng theo dõi bằng hồ sơ")
    @PostMapping("/rows/{row}/cases")
    ResponseEntity<Void> link(@PathVariable String number, @PathVariable String row, @RequestBody NamedCase named) {
        if (named.number() == null || named.number().isBlank()) {
            throw Refusal.invalid(List.of(new FieldProblem("number", "plan.problem.case")));
        }
        cases.link(number, row, named.number().strip());
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Các dòng của kế hoạch")
    @GetMapping("/rows")
    List<RowJson> rows(@PathVariable String number) {
        return plans.rows(number).stream().map(RowJson::of).toList();
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
