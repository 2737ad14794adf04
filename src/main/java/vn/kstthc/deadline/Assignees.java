package vn.kstthc.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who holds the open tasks that deadlines are about; implemented by a module that knows tasks. */
public interface Assignees {

    /** A deadline about which somebody will be told. */
    record Step(long id, String caseNumber, String subject, String key, Instant due) {}

    /** User names by deadline id, for all of them with one look; a deadline whose task nobody holds is left out. */
    Map<Long, Set<String>> of(Collection<Step> steps);
}
