// Settings of Admin. The user interface is Vietnamese for everybody: with a second locale the
// browser's language would decide, whatever the fallback is.

export default {
  app: {
    name: 'Quản trị',
    vendor: 'KSTTHC'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  customScripts: ['custom/kstthc'],
  disableWelcomeMessage: true
};
