package vn.kstthc.organization;

import java.util.List;
import java.util.Set;

/** Groups that people belong to beside their posts: teams of several units, to which tasks are offered by name. */
public interface Teams {

    /** The names of the groups, which are no names of units. */
    Set<String> of(String username);

    /** User names of the people of a group; empty when it is no team. */
    List<String> members(String group);
}
