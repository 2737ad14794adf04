package vn.kstthc.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.publication.PublicationAnnex;
import vn.kstthc.publication.PublicationExpediting;
import vn.kstthc.publication.PublicationIntake;
import vn.kstthc.publication.PublicationProcedure;
import vn.kstthc.publication.Publications;

/** Publication cases for other systems and scripts: open, complete the annex, expedite. */
@RestController
@RequestMapping("/api/publications")
class PublicationApi {

    private final PublicationIntake intake;
    private final Publications publications;
    private final PublicationAnnex annex;
    private final PublicationExpediting expediting;
    private final CaseFiles files;

    PublicationApi(
            PublicationIntake intake,
            Publications publications,
            PublicationAnnex annex,
            PublicationExpediting expediting,
            CaseFiles files) {
        this.intake = intake;
        this.publications = publications;
        this.annex = annex;
        this.expediting = expediting;
        this.files = files;
    }

    /** The number of a case that was opened. */
    record Opened(String number) {}

    @Operation(summary = "Mở hồ sơ công bố thủ tục hành chính")
    @PostMapping
    ResponseEntity<Opened> open(@RequestBody PublicationRequest request) {
        var number = intake.open(request.toPublication());
        return ResponseEntity.created(URI.create("/api/cases/" + number)).body(new Opened(number));
    }

    @Operation(summary = "Danh sách thủ tục (phụ lục) của hồ sơ công bố")
    @GetMapping("/{number}/procedures")
    List<AnnexRow> procedures(@PathVariable String number) {
        return publications.procedures(files.require(number).number()).stream()
                .map(AnnexRow::of)
                .toList();
    }

    @Operation(summary = "Hoàn thiện phụ lục trước khi ký")
    @PutMapping("/{number}/procedures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable String number, @RequestBody List<@Nullable AnnexRow> rows) {
        annex.replace(number, rows(rows));
    }

    @Operation(summary = "Đôn đốc các đơn vị còn nợ công bố, mỗi đơn vị một văn bản")
    @PostMapping("/expedite")
    List<PublicationExpediting.Letter> expedite() {
        return expediting.expedite();
    }

    private static List<PublicationProcedure> rows(List<@Nullable AnnexRow> rows) {
        var procedures = new ArrayList<PublicationProcedure>();
        for (var row : rows) {
            procedures.add((row == null ? AnnexRow.NOTHING : row).at(procedures.size() + 1));
        }
        return procedures;
    }
}
