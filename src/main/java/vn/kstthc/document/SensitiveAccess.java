package vn.kstthc.document;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the lifecycles who may read files with personal data; nobody, unless one of them says so. */
@Component
class SensitiveAccess {

    private final ObjectProvider<SensitiveDocuments> rules;

    SensitiveAccess(ObjectProvider<SensitiveDocuments> rules) {
        this.rules = rules;
    }

    boolean mayReadSensitive(String caseNumber) {
        return rules.stream().anyMatch(rule -> rule.mayRead(caseNumber));
    }
}
