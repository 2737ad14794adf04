package vn.kstthc.supervision;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kstthc.plan.PlanDuties;
import vn.kstthc.workflow.WorkView;
import vn.kstthc.workflow.Worklist;

/** The home page: how much work waits for the reader, what the plans want of him, and the list of one kind of work. */
@Controller
class HomePage {

    private static final int PAGE_SIZE = 20;

    private final Worklist worklist;
    private final PlanDuties duties;
    private final Clock clock;

    HomePage(Worklist worklist, PlanDuties duties, Clock clock) {
        this.worklist = worklist;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping("/app")
    String home(
            @RequestParam(defaultValue = "MINE") WorkView view,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("view", view);
        model.addAttribute("counts", worklist.counts());
        model.addAttribute("tasks", worklist.page(view, Math.max(page, 0), PAGE_SIZE));
        model.addAttribute("duties", duties.ofReader());
        model.addAttribute("toAccept", duties.toAccept());
        model.addAttribute("now", clock.instant());
        return "supervision/home";
    }
}
