/*
 * Adapts Camunda's web applications to KSTTHC. The build copies this file into all four of them. It is
 * loaded through customScripts in scripts/config.js, before the AngularJS application starts; its default
 * export lists the plug-ins to register.
 */

const APP = document.querySelector('base').getAttribute('app-name');
const APP_NAMES = {
  tasklist: 'Công việc',
  cockpit: 'Giám sát',
  admin: 'Quản trị',
  welcome: 'Ứng dụng'
};
const HOME = '/app';
const LOGIN = '/login';

// ---- language, title, dates -------------------------------------------------------------------

document.documentElement.lang = 'vi';

// The applications write "<vendor> <name>" or "<initial title> | <page>" into the title; before the texts
// are loaded the page is just a key.
const titleElement = document.querySelector('title');
const fixTitle = () => {
  const [, ...parts] = document.title.split(' | ');
  const page = parts.filter(part => !/^[A-Z_]+$/.test(part));
  const title = [`KSTTHC · ${APP_NAMES[APP]}`, ...page].join(' | ');
  if (document.title !== title) {
    document.title = title;
  }
};
fixTitle();
new MutationObserver(fixTitle).observe(titleElement, {childList: true});

// The applications translate some labels once, when they are drawn: what is drawn before the texts have arrived
// stays a key such as CREATION_DATE for the whole visit. So they are fetched first and laid where the
// applications look for them before they ask the server.
const LOCALES = `${document.querySelector('base').getAttribute('app-root')}/app/${APP}/locales/`;
const texts = await fetch(`${LOCALES}vi.json`);
if (texts.ok) {
  const settings = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  settings[`${LOCALES}_locales_data_vi_${window.bust}`] = await texts.text();
  localStorage.setItem('camunda-web', JSON.stringify(settings));
}

// Month and weekday names of the date picker come from AngularJS, not from locales/vi.json.
const MONTHS = Array.from({length: 12}, (_, i) => `Tháng ${i + 1}`);
const SHORT_MONTHS = Array.from({length: 12}, (_, i) => `Thg ${i + 1}`);
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const SHORT_DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
window.angular.module('ngLocale').run([
  '$locale',
  $locale =>
    Object.assign($locale.DATETIME_FORMATS, {
      MONTH: MONTHS,
      STANDALONEMONTH: MONTHS,
      SHORTMONTH: SHORT_MONTHS,
      DAY: DAYS,
      SHORTDAY: SHORT_DAYS,
      FIRSTDAYOFWEEK: 0
    })
]);

// Date fields of forms ask the browser for the format of the locale "default": answer with dd/mm/yyyy.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (target, [locale, ...rest]) =>
    new target(locale === 'default' ? 'vi-VN' : locale, ...rest)
});

// ---- session ----------------------------------------------------------------------------------

// There is one login page for everything; Camunda's own login form does not work behind it.
const toLogin = () => location.assign(LOGIN);
const leaveCamundaLogin = () => {
  if (location.hash.startsWith('#/login')) {
    toLogin();
  }
};
window.addEventListener('hashchange', leaveCamundaLogin);
leaveCamundaLogin();

// An expired session shows as 401 or as a redirect to the login page.
const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...args) {
  this.addEventListener('load', () => {
    const url = this.responseURL && new URL(this.responseURL);
    const redirected = url && url.origin === location.origin && url.pathname === LOGIN;
    if (this.status === 401 || redirected) {
      toLogin();
    }
  });
  return send.apply(this, args);
};

// ---- no personal data in the browser's storage ------------------------------------------------

// Tasklist stores the entries of a form on "Save" (hidden by user-styles.css) and when a session expires.
const isFormDraft = key => /^(camunda-form|camForm):/.test(key);
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!isFormDraft(key)) {
    setItem.call(this, key, value);
  }
};
Object.keys(localStorage)
  .filter(isFormDraft)
  .forEach(key => localStorage.removeItem(key));

// ---- fixed English texts ----------------------------------------------------------------------

// form-js, the calendars and the menu of applications have no translations, the diagram viewers have
// fixed tooltips.
const TEXTS = {
  Admin: APP_NAMES.admin,
  Cockpit: APP_NAMES.cockpit,
  Tasklist: APP_NAMES.tasklist,
  Welcome: APP_NAMES.welcome,
  'Add new': 'Thêm dòng',
  'All values selected': 'Đã chọn tất cả',
  'Click to remove sorting': 'Bấm để bỏ sắp xếp',
  Collapse: 'Thu gọn',
  'Date and time must both be entered.': 'Phải nhập cả ngày và giờ.',
  Decrement: 'Giảm',
  'Field is required.': 'Trường này là bắt buộc.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử không hợp lệ.',
  Increment: 'Tăng',
  'Next page': 'Trang sau',
  'No results': 'Không có kết quả',
  'Nothing to show.': 'Không có dữ liệu.',
  'Previous page': 'Trang trước',
  'Remove tag': 'Bỏ mục này',
  Search: 'Tìm kiếm',
  Select: 'Chọn',
  'Skip to search': 'Đến ô tìm kiếm',
  'This is an image placeholder': 'Hình ảnh',
  'Value is expected to be an integer.': 'Giá trị phải là số nguyên.',
  'Value is not a number.': 'Giá trị không phải là số.',
  next: 'Sau',
  of: '/',
  previous: 'Trước'
};
'January February March April May June July August September October November December'
  .split(' ')
  .forEach((name, i) => (TEXTS[name] = MONTHS[i]));
'Sun Mon Tue Wed Thu Fri Sat'.split(' ').forEach((name, i) => (TEXTS[name] = SHORT_DAYS[i]));

const PATTERNS = [
  [/^team\.\S+$/, 'Thành viên Đoàn'], // a team is no group that the engine could name
  [/^Field must have minimum length of (.+)\.$/, 'Tối thiểu $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Tối đa $1 ký tự.'],
  [/^Field must have minimum value of (.+)\.$/, 'Giá trị nhỏ nhất là $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Giá trị lớn nhất là $1.'],
  [/^Field must match pattern .+$/, 'Giá trị không đúng định dạng.'],
  [
    /^Field must be a valid\s+international phone number.*$/,
    'Số điện thoại không hợp lệ (ví dụ +84912345678).'
  ],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Tối đa $1 chữ số thập phân.'],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    'Giá trị không hợp lệ; hai giá trị hợp lệ gần nhất là $1 và $2.'
  ],
  [/^Expand all \((\d+)\)$/, 'Mở tất cả ($1)'],
  [/^Click to sort by (.+) ascending$/, 'Bấm để sắp xếp tăng dần theo $1'],
  [/^Click to sort by (.+) descending$/, 'Bấm để sắp xếp giảm dần theo $1']
];
const TOOLTIPS = {'zoom in': 'Phóng to', 'zoom out': 'Thu nhỏ', 'reset zoom': 'Về cỡ ban đầu'};
const FIXED =
  '.fjs-container, .fjs-form, .flatpickr-calendar, .uib-daypicker, .app-switch, .task-card .meta .groups';
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

const translate = text => {
  const key = text.trim();
  if (Object.hasOwn(TEXTS, key)) {
    return text.replace(key, TEXTS[key]);
  }
  const pattern = PATTERNS.find(([regex]) => regex.test(key));
  return pattern ? key.replace(pattern[0], pattern[1]) : text;
};

const translateText = node => {
  const text = translate(node.data);
  if (text !== node.data) {
    node.data = text;
  }
};

const translateAttributes = element =>
  ATTRIBUTES.filter(name => element.hasAttribute(name)).forEach(name => {
    const value = element.getAttribute(name);
    const text = translate(value);
    if (text !== value) {
      element.setAttribute(name, text);
    }
  });

const translateTree = element => {
  translateAttributes(element);
  element.childNodes.forEach(child => {
    if (child.nodeType === Node.TEXT_NODE) {
      translateText(child);
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      translateTree(child);
    }
  });
};

const translateAdded = node => {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.parentElement && node.parentElement.closest(FIXED)) {
      translateText(node);
    }
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    if (node.closest(FIXED)) {
      translateTree(node);
    } else {
      node.querySelectorAll(FIXED).forEach(translateTree);
      node.querySelectorAll('.navigation button[title]').forEach(button => {
        button.title = TOOLTIPS[button.title] || button.title;
      });
    }
  }
};

// ---- from a task to its case ------------------------------------------------------------------

const caseUrl = number => `${HOME}/cases/${encodeURIComponent(number)}`;

const caseLink = number => {
  const link = document.createElement('a');
  link.className = 'kstthc-case-link';
  link.href = caseUrl(number);
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = `Mở hồ sơ ${number}`;
  return link;
};

// The name of a task is "<case number> · <step>"; its header gets a link to the page of the case.
const showCaseLink = () => {
  const heading = document.querySelector('.task-card > header h2.task');
  if (!heading) {
    return;
  }
  const [, number] = /^\s*(\S+-\d{4}-\d+) · /.exec(heading.textContent) || [];
  const next = heading.nextElementSibling;
  const shown = next && next.classList.contains('kstthc-case-link') ? next : null;
  if (shown && (!number || shown.getAttribute('href') !== caseUrl(number))) {
    shown.remove();
  }
  if (number && !(shown && shown.isConnected)) {
    heading.after(caseLink(number));
  }
};

// Due dates come from the ledger of deadlines and groups from the process: the header of a task shows them, and the
// server refuses to change them here. user-styles.css takes them from the mouse, this from the keyboard.
const SHOWN_ONLY = '.task-card :is(.meta.dates, .meta .groups)';
const focusable = `${SHOWN_ONLY} :is([tabindex="0"], a:not([tabindex]))`;
const showOnly = () =>
  document.querySelectorAll(focusable).forEach(element => element.setAttribute('tabindex', '-1'));
['click', 'keydown', 'paste'].forEach(type =>
  document.addEventListener(
    type,
    event => {
      if (event.key !== 'Tab' && event.target.closest && event.target.closest(SHOWN_ONLY)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true
  )
);

// Forms drop target="_blank": without it a link would leave the task and lose its entries.
document.addEventListener(
  'click',
  event => {
    const link = event.target.closest && event.target.closest('.fjs-form a[href]');
    if (link) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  },
  true
);

new MutationObserver(mutations => {
  mutations.forEach(({type, target, addedNodes}) => {
    if (type === 'childList') {
      addedNodes.forEach(translateAdded);
    } else if (type === 'characterData') {
      translateAdded(target);
    } else if (target.closest(FIXED)) {
      translateAttributes(target);
    }
  });
  if (APP === 'tasklist') {
    showCaseLink();
    showOnly();
  }
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES
});

// ---- plug-ins ---------------------------------------------------------------------------------

const paragraph = (...content) => {
  const element = document.createElement('p');
  element.append(...content);
  return element;
};

// Cockpit shows running instances only; what happened so far is in the log of the case.
const caseLogTab = {
  id: 'kstthc-case-log',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 9,
  properties: {label: 'Nhật ký hồ sơ'},
  render: async (node, {api, processInstanceId}) => {
    node.className = 'kstthc-case-log';
    node.replaceChildren(paragraph('Đang tải…'));
    try {
      const response = await fetch(`${api.engineApi}/process-instance/${processInstanceId}`, {
        headers: {Accept: 'application/json'}
      });
      if (response.status === 401) {
        toLogin();
        return;
      }
      if (!response.ok) {
        throw new Error(`HTTP ${response.status}`);
      }
      const {businessKey} = await response.json();
      node.replaceChildren(
        businessKey
          ? paragraph('Toàn bộ diễn biến được ghi trong nhật ký của hồ sơ. ', caseLink(businessKey))
          : paragraph('Lượt chạy quy trình này không gắn với hồ sơ nào.')
      );
    } catch (error) {
      console.error(error);
      node.replaceChildren(paragraph('Không đọc được số hồ sơ của lượt chạy quy trình này.'));
    }
  }
};

// Without a render function Cockpit builds the menu entry from label and path.
const cockpitHome = {
  id: 'kstthc-home',
  pluginPoint: 'cockpit.navigation',
  priority: 0,
  properties: {label: 'Trang làm việc', pagePath: HOME}
};

const tasklistHome = {
  id: 'kstthc-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: node => {
    const link = document.createElement('a');
    link.href = HOME;
    link.textContent = 'Trang làm việc';
    node.append(link);
  }
};

const PLUGINS = {tasklist: [tasklistHome], cockpit: [caseLogTab, cockpitHome]};

export default PLUGINS[APP] || [];
