package vn.kstthc.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.plan.NewPlan;
import vn.kstthc.plan.PlanAuthority;
import vn.kstthc.plan.PlanImports;
import vn.kstthc.plan.Plans;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.PlanDocument;
import vn.kstthc.plandocument.RowWarning;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.shared.Messages;

/** The import of a plan for programs. */
@RestController
class PlanImportApi {

    private final PlanImports imports;
    private final Plans plans;
    private final Organization organization;
    private final Messages messages;

    PlanImportApi(PlanImports imports, Plans plans, Organization organization, Messages messages) {
        this.imports = imports;
        this.plans = plans;
        this.organization = organization;
        this.messages = messages;
    }

    /** What was understood; {@code plan} is the number of the draft, or null after a dry run. */
    record Answer(@Nullable String plan, String title, List<Row> rows, List<String> warnings) {}

    /** One row as understood. */
    record Row(
            String number,
            String section,
            String content,
            String product,
            List<UnitMention> leads,
            List<UnitMention> coordinating,
            List<UnitMention> overseers,
            List<ScheduleTerm> schedule,
            String funding,
            List<String> warnings) {}

    @Operation(summary = "Nhập kế hoạch từ DOCX, XLSX hoặc văn bản")
    @PostMapping(path = "/api/plans/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Answer> take(
            @RequestParam MultipartFile file,
            @RequestParam int year,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> title,
            @RequestParam(defaultValue = "CHAIR") PlanAuthority authority,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String parentRow)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var document = imports.dryRun(name, file.getBytes(), year);
        if (dryRun) {
            return ResponseEntity.ok(answer(null, document));
        }
        var number = plans.draft(
                new NewPlan(
                        year,
                        title.orElse(document.title()),
                        unit.orElseGet(() -> organization.holder(UnitFunction.CONTROL_OFFICE)),
                        authority,
                        parent,
                        parentRow),
                document.rows());
        return ResponseEntity.created(URI.create("/api/plans/" + number + "/rows"))
                .body(answer(number, document));
    }

    private Answer answer(@Nullable String number, PlanDocument document) {
        return new Answer(
                number,
                document.title(),
                document.rows().stream().map(this::row).toList(),
                texts(document.warnings()));
    }

    private Row row(DocumentRow row) {
        return new Row(
                row.number(),
                row.section(),
                row.content(),
                row.product(),
                row.leads(),
                row.coordinating(),
                row.overseers(),
                row.schedule(),
                row.funding(),
                texts(row.warnings()));
    }

    private List<String> texts(List<RowWarning> warnings) {
        return warnings.stream()
                .map(warning -> messages.text(warning.key(), warning.args().toArray()))
                .toList();
    }
}
