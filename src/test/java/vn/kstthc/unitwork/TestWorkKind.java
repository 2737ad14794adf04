package vn.kstthc.unitwork;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.kstthc.workflow.FormValues;

/** A small kind of work for tests: its draft form has the fields that unit-work knows and a note. */
final class TestWorkKind implements UnitWorkKind {

    static final String LETTER = "test-letter";
    static final String NOTE = "test-note";

    private final String key;
    private final List<SignatureRecord> issued = new CopyOnWriteArrayList<>();
    private final List<UnitWorkRef> approved = new CopyOnWriteArrayList<>();

    TestWorkKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String draftForm() {
        return "test-draft";
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return Map.of("note", "Ghi chú của " + work.subject());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        return DraftAction.valueOf(values.requireText("action"));
    }

    @Override
    public boolean leavesHouse() {
        return LETTER.equals(key);
    }

    @Override
    public void approved(UnitWorkRef work) {
        approved.add(work);
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        issued.add(signature);
    }

    boolean approvedFor(String caseNumber) {
        return approved.stream().anyMatch(work -> work.caseNumber().equals(caseNumber));
    }

    List<SignatureRecord> issuedFor(String caseNumber) {
        return issued.stream().filter(s -> s.caseNumber().equals(caseNumber)).toList();
    }
}
