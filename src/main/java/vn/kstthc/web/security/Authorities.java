package vn.kstthc.web.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What the groups of a person allow: {@code GROUP_<id>} for each, {@code ROLE_<role>} for each role held anywhere. */
final class Authorities {

    private static final String GROUP = "GROUP_";
    private static final String ROLE = "ROLE_";

    private Authorities() {}

    static List<SimpleGrantedAuthority> of(Collection<String> groups) {
        Set<String> names = new LinkedHashSet<>();
        for (var group : groups) {
            names.add(GROUP + group);
            var colon = group.lastIndexOf(':');
            if (colon >= 0) {
                names.add(ROLE + group.substring(colon + 1));
            }
        }
        return names.stream().map(SimpleGrantedAuthority::new).toList();
    }
}
