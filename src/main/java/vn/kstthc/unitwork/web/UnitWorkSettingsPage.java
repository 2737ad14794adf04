package vn.kstthc.unitwork.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.UnitWorkSetting;
import vn.kstthc.unitwork.UnitWorkSettings;

/** Which steps each unit uses: administrators see all units, leaders their own. */
@Controller
@RequestMapping("/app/admin/unit-work")
class UnitWorkSettingsPage {

    private final UnitWorkSettings settings;
    private final Organization organization;
    private final Messages messages;

    UnitWorkSettingsPage(UnitWorkSettings settings, Organization organization, Messages messages) {
        this.settings = settings;
        this.organization = organization;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        var units = settings.units();
        if (units.isEmpty()) {
            throw Refusal.forbidden("unitwork.refusal.not-your-unit");
        }
        model.addAttribute("settings", settings.changeable());
        model.addAttribute("units", units);
        model.addAttribute("everybody", UnitWorkSetting.EVERYBODY);
        return "unitwork/settings";
    }

    @PostMapping
    String change(@Valid SettingForm form, RedirectAttributes flash) {
        settings.change(form.toSetting());
        flash.addFlashAttribute("notice", messages.text("unitwork.settings.saved", name(form.unit())));
        return "redirect:/app/admin/unit-work";
    }

    private String name(String unit) {
        return UnitWorkSetting.EVERYBODY.equals(unit)
                ? messages.text("unitwork.settings.everybody")
                : organization.unitName(unit);
    }
}
