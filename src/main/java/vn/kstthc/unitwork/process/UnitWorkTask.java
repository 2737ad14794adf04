package vn.kstthc.unitwork.process;

import vn.kstthc.workflow.TaskContract;

/** A user task of unit-work. */
interface UnitWorkTask extends TaskContract {

    @Override
    default String processKey() {
        return UnitWorkProcess.KEY;
    }
}
