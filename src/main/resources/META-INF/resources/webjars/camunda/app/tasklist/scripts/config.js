// Settings of Tasklist. The user interface is Vietnamese for everybody: with a second locale the
// browser's language would decide, whatever the fallback is.

// The engine keeps no history of operations, so the tab "History" would always be empty; without that
// tab a comment could be written but never be read. Tasks come from processes only, so none is created by
// hand. The attribute is read when the application starts.
document
  .querySelector('base')
  .setAttribute(
    'cam-exclude-plugins',
    'tasklist.task.detail:task-detail-history,tasklist.task.action:task-action-comment,tasklist.navbar.action:create-task-action'
  );

export default {
  app: {
    name: 'Công việc',
    vendor: 'KSTTHC'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  customScripts: ['custom/kstthc'],
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'nhận công việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'chuyển đến bộ lọc đầu tiên trong danh sách'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'chuyển đến công việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'chuyển đến ô nhập đầu tiên của biểu mẫu'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'mở hộp thoại bắt đầu quy trình'
    }
  }
};
