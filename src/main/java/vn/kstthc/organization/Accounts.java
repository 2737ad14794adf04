package vn.kstthc.organization;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The accounts with which people sign in, and the groups that they belong to there. */
public interface Accounts {

    /**
     * Makes accounts, groups and memberships equal to what is given, in the current transaction.
     *
     * @param people enabled staff; the accounts of others are removed
     * @param groups names of the groups by id
     * @param memberships groups by user name
     * @param firstPassword gives the password of an account that has to be made
     * @return the user names whose accounts were made
     */
    Set<String> synchronise(
            Collection<Staff> people,
            Map<String, String> groups,
            Map<String, Set<String>> memberships,
            UnaryOperator<String> firstPassword);

    boolean matches(String username, String password);

    void password(String username, String password);
}
