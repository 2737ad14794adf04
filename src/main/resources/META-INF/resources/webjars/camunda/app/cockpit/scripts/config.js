// Settings of Cockpit. The user interface is Vietnamese for everybody: with a second locale the
// browser's language would decide, whatever the fallback is.

export default {
  app: {
    name: 'Giám sát',
    vendor: 'KSTTHC'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  customScripts: ['custom/kstthc'],
  disableWelcomeMessage: true
};
