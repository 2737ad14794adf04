package vn.kstthc.organization.web;

import java.util.List;
import java.util.Locale;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.StaffRegister;

/** Finds people by a part of their name, user name, or unit's code or name. */
final class StaffSearch {

    private StaffSearch() {}

    static List<StaffRegister.Entry> find(List<StaffRegister.Entry> all, String q, Organization organization) {
        var wanted = q.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(entry -> text(entry, organization).contains(wanted))
                .toList();
    }

    private static String text(StaffRegister.Entry entry, Organization organization) {
        var text = new StringBuilder(entry.staff().username())
                .append(' ')
                .append(entry.staff().fullName());
        entry.posts()
                .forEach(post ->
                        text.append(' ').append(post.unit()).append(' ').append(organization.unitName(post.unit())));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
