package vn.kstthc.supervision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;

/** What is late: which case, which duty, whose and how many working days. Restricted cases appear only to their people. */
@Service
class LateList {

    private static final int MOST = 1000;

    private final LateLines lines;
    private final LateAccess access;

    LateList(LateLines lines, LateAccess access) {
        this.lines = lines;
        this.access = access;
    }

    /** One page for those who watch the late work of all units; everybody else is refused (403). */
    @Transactional(readOnly = true)
    Page<LateLine> page(Optional<String> unit, int number, int size) {
        requireAllowed();
        return lines.page(unit, number, size);
    }

    /** The units that are late, those with most first; the same people may ask. */
    @Transactional(readOnly = true)
    List<LateUnit> units() {
        requireAllowed();
        return lines.units();
    }

    /** What the current reader may report on, at most 1,000 lines. */
    @Transactional(readOnly = true)
    List<LateLine> all() {
        return lines.first(MOST);
    }

    /** The list in the mail of a person who watches all units, at most {@code limit} lines. */
    @Transactional(readOnly = true)
    List<LateLine> mailedTo(String watcher, int limit) {
        return lines.firstFor(watcher, limit);
    }

    private void requireAllowed() {
        if (!access.allowed()) {
            throw Refusal.forbidden("supervision.refusal.late-list");
        }
    }
}
