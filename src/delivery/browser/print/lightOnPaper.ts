import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** Paper is light: a page that is dark on the screen would be pale grey on it. */
function watchPrinting(): void {
  const root = document.documentElement;
  let onScreen: string | undefined;
  matchMedia('print').addEventListener('change', ({matches}) => {
    if (matches) {
      onScreen = root.dataset.theme;
      root.dataset.theme = 'light';
    } else if (onScreen !== undefined) {
      root.dataset.theme = onScreen;
    }
  });
}

if (ExecutionEnvironment.canUseDOM) watchPrinting();
