<?php

namespace TrekWidgets\Module\TrekWidgets\Site\Dispatcher;

\defined('_JEXEC') or die;

use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;
use TrekWidgets\Module\TrekWidgets\Site\Elements;

/**
 * Gives the template the tag of the element, and adds the script to the page.
 */
class Dispatcher extends AbstractModuleDispatcher
{
    protected function getLayoutData(): array
    {
        $data = parent::getLayoutData();
        $params = $data['params'];
        $values = Elements::values_of_lines((string) $params->get('attributes', ''));
        $values['api'] = (string) $params->get('api', '');
        $data['tag'] = Elements::tag((string) $params->get('element', 'trek-app'), $values);
        $this->getApplication()->getDocument()->getWebAssetManager()->registerAndUseScript(
            'mod_trek_widgets',
            'mod_trek_widgets/trek-widgets.js',
            [],
            ['type' => 'module']
        );
        return $data;
    }
}
