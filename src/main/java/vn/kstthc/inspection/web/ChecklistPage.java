package vn.kstthc.inspection.web;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.inspection.Checklists;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.Question;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** The questions of a year; a year without questions is shown with those of the year before, ready to be saved. */
@Controller
@RequestMapping("/app/inspections/checklists")
class ChecklistPage {

    private final Checklists checklists;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    ChecklistPage(Checklists checklists, CurrentStaff current, Messages messages, Clock clock) {
        this.checklists = checklists;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String now() {
        return "redirect:/app/inspections/checklists/"
                + checklists.yearFor(Zones.dateOf(clock.instant()).getYear());
    }

    @GetMapping("/{year}")
    String show(@PathVariable int year, Model model) {
        var source = checklists.yearFor(year);
        model.addAttribute("year", year);
        model.addAttribute("source", source);
        model.addAttribute("mayEdit", current.inControlOffice());
        model.addAttribute("scopes", InspectionScope.values());
        model.addAttribute("texts", texts(checklists.of(source)));
        return "inspection/checklist";
    }

    @PostMapping("/{year}")
    String save(@PathVariable int year, @RequestParam MultiValueMap<String, String> form, RedirectAttributes flash) {
        Map<InspectionScope, List<String>> questions = new EnumMap<>(InspectionScope.class);
        for (var scope : InspectionScope.values()) {
            questions.put(
                    scope,
                    Fields.text(form, scope.name())
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
        checklists.replace(year, questions);
        flash.addFlashAttribute("notice", messages.text("inspection.checklist.saved", String.valueOf(year)));
        return "redirect:/app/inspections/checklists/" + year;
    }

    private static Map<InspectionScope, String> texts(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.groupingBy(
                        Question::scope, Collectors.mapping(Question::text, Collectors.joining("\n"))));
    }
}
