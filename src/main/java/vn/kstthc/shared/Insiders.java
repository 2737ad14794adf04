package vn.kstthc.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who may know of the restricted cases. Implemented by the module that keeps the cases; asked by all that tell of them. */
public interface Insiders {

    /** The user names by case number, of every restricted case; a case that is not in it is no secret. */
    Map<String, Set<String>> byCase();

    /** The restricted cases that this person may know of. */
    default List<String> openTo(String username) {
        return numbers(people -> people.contains(username));
    }

    /** The restricted cases that must not be shown to this person anywhere. */
    default List<String> hiddenFrom(String username) {
        return numbers(people -> !people.contains(username));
    }

    private List<String> numbers(Predicate<Collection<String>> wanted) {
        return byCase().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
