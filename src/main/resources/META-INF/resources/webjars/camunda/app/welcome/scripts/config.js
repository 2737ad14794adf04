// Settings of Welcome. The user interface is Vietnamese for everybody: with a second locale the
// browser's language would decide, whatever the fallback is.

export default {
  app: {
    name: 'Ứng dụng',
    vendor: 'KSTTHC'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  customScripts: ['custom/kstthc'],
  disableWelcomeMessage: true,
  links: [
    {
      label: 'Trang làm việc KSTTHC',
      href: '/app',
      description: 'Hồ sơ, tra cứu và báo cáo'
    }
  ]
};
