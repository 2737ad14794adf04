package vn.kstthc.unitwork;

import java.util.Map;
import vn.kstthc.workflow.FormText;
import vn.kstthc.workflow.FormValues;

/** What a lifecycle plugs into unit-work: one bean per kind, found by its key in the process variable workKind. */
public interface UnitWorkKind {

    String key();

    /** The id of the form of the draft task, such as {@code feedback-draft-reply}. */
    String draftForm();

    /** What the work is, in one line behind the names of its tasks, such as the procedure to be assessed. */
    default String about(UnitWorkRef work) {
        return "";
    }

    /** What those who assign, check, approve and issue it read of the work, in Markdown. */
    default String workText(UnitWorkRef work) {
        return FormText.plain(about(work));
    }

    /**
     * Values of the draft form besides those that unit-work gives itself: caseTitle, caseLink, workRemark (of the last
     * return), opinions, units (options of units that may be asked).
     */
    default Map<String, Object> prefill(UnitWorkRef work) {
        return Map.of();
    }

    /**
     * Takes over the draft. For {@link DraftAction#ASK} unit-work itself reads the fields askedUnits (checklist or
     * taglist), opinionQuestion and opinionDays (working days) of the draft form.
     */
    DraftAction draft(UnitWorkRef work, FormValues values);

    /** True when the result is a document with number and signature that goes out. */
    boolean leavesHouse();

    /** The symbol that its documents carry, made of that of the unit, such as {@code TTr-STP} of {@code STP}. */
    default String symbol(String unitSymbol) {
        return unitSymbol;
    }

    /** The leader agreed. */
    default void approved(UnitWorkRef work) {}

    /** The document was signed, numbered and sent; only for work that leaves the house. */
    void issued(UnitWorkRef work, SignatureRecord signature);
}
