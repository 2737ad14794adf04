/** The doors into the ledger and the calendar: what-if calculator, and administration of rules and days off. */
@NullMarked
package vn.kstthc.deadline.web;

import org.jspecify.annotations.NullMarked;
