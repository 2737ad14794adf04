package vn.kstthc.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.deadline.OverdueDeadline;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;

/** What is late: which case, which duty, whose and how many working days. Restricted cases appear only to their people. */
@Service
class LateList {

    private static final int BATCH = 200;
    private static final int MOST = 1000;

    private final Deadlines deadlines;
    private final CaseFiles files;
    private final LateLines lines;
    private final LateAccess access;

    LateList(Deadlines deadlines, CaseFiles files, LateLines lines, LateAccess access) {
        this.deadlines = deadlines;
        this.files = files;
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

    /** All of it, at most 1,000 lines; background work sees what is not restricted. */
    @Transactional(readOnly = true)
    List<OverdueDeadline> all() {
        var found = new ArrayList<OverdueDeadline>();
        for (var number = 0; found.size() < MOST; number++) {
            var page = deadlines.overdue(Optional.empty(), number, BATCH);
            found.addAll(visible(page.content()));
            if (page.content().size() < BATCH) {
                break;
            }
        }
        return found;
    }

    private void requireAllowed() {
        if (!access.allowed()) {
            throw Refusal.forbidden("supervision.refusal.late-list");
        }
    }

    private List<OverdueDeadline> visible(List<OverdueDeadline> lines) {
        return lines.stream().filter(line -> files.visible(line.caseNumber())).toList();
    }
}
