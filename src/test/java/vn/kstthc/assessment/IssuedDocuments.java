package vn.kstthc.assessment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of issued documents once their transaction is committed, as publication does. */
@Component
class IssuedDocuments {

    private final List<DocumentIssued> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(DocumentIssued issued) {
        heard.add(issued);
    }

    List<DocumentIssued> of(String number) {
        return heard.stream().filter(e -> e.caseNumber().equals(number)).toList();
    }
}
