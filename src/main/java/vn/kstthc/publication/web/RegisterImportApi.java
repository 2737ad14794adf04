package vn.kstthc.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kstthc.publication.RegisterAccess;
import vn.kstthc.publication.RegisterImport;
import vn.kstthc.publication.RegisterImportPlan;
import vn.kstthc.shared.Messages;

/** The import of a list for programs of the control office. */
@RestController
class RegisterImportApi {

    private final RegisterImport imports;
    private final RegisterAccess access;
    private final Messages messages;

    RegisterImportApi(RegisterImport imports, RegisterAccess access, Messages messages) {
        this.imports = imports;
        this.access = access;
        this.messages = messages;
    }

    /** What a list did, or would do. */
    record Answer(
            boolean dryRun,
            int rows,
            long added,
            long changed,
            int unchanged,
            boolean applicable,
            List<RowError> errors) {}

    /** What is wrong with a cell; the row is counted as Excel shows it. */
    record RowError(int row, String column, String message) {}

    /** A dry run answers 200 with its errors; the import itself refuses errors with 400 and stores nothing. */
    @Operation(summary = "Nhập danh mục thủ tục hành chính từ XLSX")
    @PostMapping(path = "/api/procedures/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate validFrom)
            throws IOException {
        access.requireImport();
        var day = Optional.ofNullable(validFrom);
        var plan = dryRun ? imports.dryRun(file.getBytes(), day) : imports.apply(file.getBytes(), day);
        return answer(plan, dryRun);
    }

    private Answer answer(RegisterImportPlan plan, boolean dryRun) {
        var errors = plan.problems().stream()
                .map(problem -> new RowError(
                        problem.row(),
                        problem.column().field(),
                        messages.text(problem.key(), problem.args().toArray())))
                .toList();
        return new Answer(
                dryRun, plan.rows(), plan.added(), plan.changed(), plan.unchanged(), plan.applicable(), errors);
    }
}
