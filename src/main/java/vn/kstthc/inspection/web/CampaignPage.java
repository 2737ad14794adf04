package vn.kstthc.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kstthc.inspection.Campaigns;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Where the control office lets a group of units, or some units, inspect themselves. */
@Controller
@RequestMapping("/app/inspections/campaigns/new")
class CampaignPage {

    private final Campaigns campaigns;
    private final Organization organization;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    CampaignPage(Campaigns campaigns, Organization organization, CurrentStaff current, Messages messages, Clock clock) {
        this.campaigns = campaigns;
        this.organization = organization;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("inspection.refusal.control-office");
        }
        var scope = Arrays.asList(InspectionScope.values());
        var proposed = new CampaignRequest(Campaigns.SELF, List.of(), Campaigns.GROUP, null, scope, "");
        return form(proposed, UUID.randomUUID().toString(), model);
    }

    /** The key that the form carries makes a second click the same campaign. */
    @PostMapping
    String order(
            @ModelAttribute CampaignRequest request,
            @RequestParam String key,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/app/bulk/" + campaigns.order(request.toCampaign(), key);
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("alert", messages.text(refusal));
            return form(request, key, model);
        }
    }

    private String form(CampaignRequest request, String key, Model model) {
        model.addAttribute("form", request.toCampaign());
        model.addAttribute("key", key);
        model.addAttribute("groups", groups());
        model.addAttribute("scopes", InspectionScope.values());
        model.addAttribute(
                "units",
                organization.present().stream()
                        .filter(unit -> !unit.isDivision())
                        .toList());
        return "inspection/campaign";
    }

    /** A group that may inspect itself: its code, the name that plans give it, how many units it has today. */
    record Choice(String code, String name, int members) {}

    private List<Choice> groups() {
        var today = Zones.dateOf(clock.instant());
        return organization.groupNames(today).entrySet().stream()
                .map(group -> new Choice(
                        group.getKey(),
                        group.getValue().stream().findFirst().orElse(group.getKey()),
                        organization.members(group.getKey(), today).size()))
                .filter(group -> group.members() > 0)
                .toList();
    }
}
