package vn.kstthc.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;

/** What the frame of every page asks for; templates know it as {@code @pageFrame}. */
@Component("pageFrame")
public class PageFrame {

    private final Organization organization;
    private final Messages messages;

    PageFrame(Organization organization, Messages messages) {
        this.organization = organization;
        this.messages = messages;
    }

    /** The full name of a person, or the sign-in name when nobody has it. */
    public String personName(String username) {
        return organization.staffName(username);
    }

    /** The name of a unit, given its code or the name of one of its groups such as {@code vpub:OFFICER}; of a team, that it is one. */
    public String unitOf(String group) {
        if (!organization.team(group).isEmpty()) {
            return messages.text("organization.group.team");
        }
        var colon = group.indexOf(':');
        return organization.unitName(colon < 0 ? group : group.substring(0, colon));
    }

    /** The current page in another language, with everything else of its address kept. */
    public String inLanguage(String language) {
        return query("lang", language);
    }

    /** The current address with one parameter replaced: lists keep their whole state in the address. */
    public String query(String parameter, Object value) {
        var uri = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter, value)
                .build()
                .encode();
        var path = "/error".equals(uri.getPath()) ? "/app" : uri.getPath();
        return uri.getQuery() == null ? path : path + "?" + uri.getQuery();
    }

    /** The path of the current request, to mark where in the navigation the page belongs. */
    public String path() {
        return Optional.ofNullable(
                        ServletUriComponentsBuilder.fromCurrentRequest().build().getPath())
                .orElse("");
    }
}
