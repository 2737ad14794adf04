package vn.kstthc.publication.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kstthc.publication.ProcedureLevel;
import vn.kstthc.publication.ProcedureRegister;
import vn.kstthc.publication.ProcedureSort;
import vn.kstthc.publication.ProcedureStatus;
import vn.kstthc.publication.ProcedureWorkbook;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** The register for staff: the list with filters that stay in the address, a procedure with its versions, the file. */
@Controller
@RequestMapping("/app/procedures")
class ProcedurePages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ProcedureRegister register;
    private final ProcedureViews views;
    private final ProcedureWorkbook workbook;
    private final Messages messages;
    private final Clock clock;

    ProcedurePages(
            ProcedureRegister register,
            ProcedureViews views,
            ProcedureWorkbook workbook,
            Messages messages,
            Clock clock) {
        this.register = register;
        this.views = views;
        this.workbook = workbook;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(ProcedureFilter filter, Model model) {
        var query = filter.query();
        model.addAttribute("query", query);
        model.addAttribute("status", filter.status());
        model.addAttribute("procedures", register.search(query));
        model.addAttribute("fields", register.fields());
        model.addAttribute("levels", ProcedureLevel.values());
        model.addAttribute("statuses", ProcedureStatus.values());
        model.addAttribute("sorts", ProcedureSort.values());
        model.addAttribute("today", Zones.dateOf(clock.instant()));
        return "publication/procedures";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("view", views.of(id, before, after));
        return "publication/procedure";
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> export(ProcedureFilter filter) {
        var disposition = ContentDisposition.attachment()
                .filename(messages.text("publication.xlsx.file") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(workbook.of(register.search(filter.wholeList()).content()));
    }
}
