package vn.kstthc.organization;

import java.util.Arrays;
import java.util.List;

/** A plural actor of the plans ("các sở, ban, ngành"): its names there and the rule that tells its members. */
record UnitGroup(String code, String names, String rule, Validity validity) {

    /** The names one by one. One that begins with "…" stands behind words for any units. */
    List<String> nameList() {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
