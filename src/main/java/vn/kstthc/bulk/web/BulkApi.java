package vn.kstthc.bulk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.bulk.BulkJobs;
import vn.kstthc.bulk.BulkProgress;
import vn.kstthc.bulk.BulkState;

/** How far a job has come, for programs that wait for it. */
@RestController
class BulkApi {

    private final BulkJobs jobs;

    BulkApi(BulkJobs jobs) {
        this.jobs = jobs;
    }

    /** What a program reads until {@code state} is no longer RUNNING. */
    record Progress(int total, int done, int failed, BulkState state, List<BulkProgress.Problem> problems) {}

    @Operation(summary = "Tiến độ của một việc chạy nền")
    @GetMapping("/api/bulk/{id}")
    Progress progress(@PathVariable UUID id) {
        var progress = jobs.progress(id);
        return new Progress(
                progress.total(), progress.done(), progress.failed(), progress.state(), progress.problems());
    }
}
