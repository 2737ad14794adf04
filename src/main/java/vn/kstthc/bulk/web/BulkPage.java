package vn.kstthc.bulk.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.kstthc.bulk.BulkJobs;
import vn.kstthc.organization.Phrases;

/** Shows how far a job has come; asks again by itself where scripts run. */
@Controller
@RequestMapping("/app/bulk/{id}")
class BulkPage {

    private final BulkJobs jobs;
    private final Phrases phrases;

    BulkPage(BulkJobs jobs, Phrases phrases) {
        this.jobs = jobs;
        this.phrases = phrases;
    }

    @GetMapping
    String show(
            @PathVariable UUID id, @RequestHeader(name = "HX-Request", required = false) boolean part, Model model) {
        var progress = jobs.progress(id);
        model.addAttribute("progress", progress);
        model.addAttribute(
                "heading", phrases.text(progress.titleKey(), progress.args().values()));
        return part ? "bulk/progress :: progress" : "bulk/progress";
    }

    @PostMapping("/retry")
    String retry(@PathVariable UUID id) {
        jobs.retry(id);
        return "redirect:/app/bulk/" + id;
    }
}
