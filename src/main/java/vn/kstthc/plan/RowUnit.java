package vn.kstthc.plan;

import vn.kstthc.plandocument.UnitMention;

/** Units of a row in one role. */
public record RowUnit(UnitRole role, UnitMention mention) {}
