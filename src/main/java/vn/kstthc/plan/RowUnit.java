package vn.kstthc.plan;

import vn.kstthc.plandocument.UnitMention;

/** Units of a row in one role. */
public record RowUnit(UnitRole role, UnitMention mention) {

    RowUnit with(String from, String to) {
        var units = mention.units().stream()
                .map(unit -> unit.equals(from) ? to : unit)
                .distinct()
                .toList();
        return new RowUnit(role, new UnitMention(mention.text(), units, mention.group()));
    }
}
