// The door of the sidepanel page.
import '../../assets/sheets.css';
import { Panel } from '../../components/panel';
import { drawRoot } from '../../components/root';

drawRoot(<Panel />);
