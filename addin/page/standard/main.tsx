/** The standard as a page of its own: an item, a list or a rule has an address that can be sent to a colleague. */
import { render } from 'preact';
import { createApiClient } from '../../service/api-client';
import '../../taskpane/fluent';
import '../../taskpane/styles/theme.css';
import '../../taskpane/styles/base.css';
import '../../taskpane/styles/reference.css';
import '../../taskpane/styles/standard.css';
import '../styles/standard-page.css';
import { StandardPage } from './standard-page';

const api = createApiClient({ base: new URL('api', document.baseURI).pathname });
render(<StandardPage api={api} />, document.getElementById('standard')!);
