package vn.kstthc.casefile.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.kstthc.casefile.CaseDeadlines;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseSection;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.CaseDiagram;
import vn.kstthc.workflow.DiagramState;

/** The page of one case: who, until when and why then, what happened, where it stands. */
@Controller
class CasePage {

    private final CaseViews views;
    private final CaseFiles files;
    private final List<CaseSection> sections;
    private final CaseDiagram diagram;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    CasePage(
            CaseViews views,
            CaseFiles files,
            List<CaseSection> sections,
            CaseDiagram diagram,
            CaseDeadlines deadlines,
            Clock clock) {
        this.views = views;
        this.files = files;
        this.sections = sections;
        this.diagram = diagram;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/app/cases/{number}")
    String show(@PathVariable String number, Model model) {
        var view = views.of(number);
        var shown = sections(view.file().type());
        shown.forEach(section -> model.addAllAttributes(section.model(number)));
        model.addAttribute("view", view);
        model.addAttribute("file", view.file());
        model.addAttribute("offers", deadlines.offers(view.file().type(), view.deadlines()));
        model.addAttribute("works", files.worksOn(number));
        model.addAttribute("today", Zones.dateOf(clock.instant()));
        model.addAttribute("sections", shown.stream().map(CaseSection::template).toList());
        return "casefile/case";
    }

    /** The models in which the case runs or ran, with the steps to mark. */
    @GetMapping("/app/cases/{number}/diagram")
    @ResponseBody
    List<DiagramState> diagram(@PathVariable String number) {
        return diagram.of(files.require(number).number());
    }

    /** What the case is about comes before what every case has. */
    private List<CaseSection> sections(CaseType type) {
        return sections.stream()
                .filter(section -> section.isAbout(type))
                .sorted(Comparator.comparing(section -> !(section instanceof CasePanel)))
                .toList();
    }
}
