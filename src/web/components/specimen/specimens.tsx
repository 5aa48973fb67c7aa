import { type Frame, renderPage } from '#web/layout/page.tsx';
import { choice } from './choice.tsx';
import { form } from './form.tsx';
import { home } from './home.tsx';
import { messages } from './messages.tsx';
import { organisation } from './organisation.tsx';

/** Every component once, on pages as people will meet them; for looking and for the accessibility check. */
export const specimens = (frame: Frame): Readonly<Record<string, string>> => ({
  home: renderPage(frame, { title: 'Uw overzicht', body: home, help: 'foot' }),
  choice: renderPage(frame, {
    title: 'Een brievenbus buiten',
    body: choice,
    back: { href: '#', label: 'Alle maatregelen' },
    help: 'foot',
  }),
  form: renderPage(frame, {
    title: 'Hoe bereiken wij u veilig?',
    body: form,
    back: { href: '#', label: 'Terug' },
    help: 'top',
    hasErrors: true,
  }),
  organisation: renderPage(frame, {
    title: 'Dossier 3F7K',
    body: organisation,
    back: { href: '#', label: 'Nu te doen' },
  }),
  messages: renderPage(frame, {
    title: 'Kijk uw antwoorden na',
    body: messages,
    back: { href: '#', label: 'Terug' },
  }),
});
