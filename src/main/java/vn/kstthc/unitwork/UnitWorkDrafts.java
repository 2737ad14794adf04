package vn.kstthc.unitwork;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.workflow.FormValues;

/** Hands the draft task over to the kind of the work. */
@Component
public class UnitWorkDrafts {

    private final UnitWorkKinds kinds;

    UnitWorkDrafts(UnitWorkKinds kinds) {
        this.kinds = kinds;
    }

    public Map<String, Object> prefill(UnitWorkRef work) {
        return kinds.require(work).prefill(work);
    }

    public DraftAction draft(UnitWorkRef work, FormValues values) {
        return kinds.require(work).draft(work, values);
    }

    public boolean leavesHouse(UnitWorkRef work) {
        return kinds.require(work).leavesHouse();
    }

    /** The symbol of the document that this work ends in, made of the unit's own. */
    public String symbol(UnitWorkRef work, String unitSymbol) {
        return kinds.require(work).symbol(unitSymbol);
    }

    /** What the work is, in one line; empty where its kind says nothing. */
    public String about(UnitWorkRef work) {
        return kinds.require(work).about(work);
    }

    /** The same at length, in Markdown. */
    public String workText(UnitWorkRef work) {
        return kinds.require(work).workText(work);
    }
}
